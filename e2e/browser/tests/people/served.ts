/** Pages that the server makes, which need no script. */
export const SERVED = ["", "how", "charter", "statistics", "log", "log/0", "check", "status"];
