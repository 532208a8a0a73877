//! Compiles the crate anew when a file of the browser client comes or goes: the compiler sees only
//! those that were there before.

fn main() {
    println!("cargo::rerun-if-changed=../../browser/dist");
}
