//! Prints the authorization matrix; see `docs/authorization-matrix.txt`.

#[expect(clippy::print_stdout, reason = "printing is what this example is for")]
fn main() {
    print!("{}", demur_domain::authorization_matrix());
}
