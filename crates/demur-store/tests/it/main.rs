//! Everything about the store that can be seen from outside.

mod contract;
mod crash;
mod inventory;
mod memory;
mod rows;
mod sqlite;
