//! What `cargo progenitor` does, with its defaults and far fewer crates to compile: progenitor's README has it for
//! build.rs. It is a program of its own, so that generate and compile fail apart.
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let document = fs::read_to_string(env::var("DOCUMENT")?)?;
    let tokens = progenitor_impl::Generator::default().generate_tokens(&serde_json::from_str(&document)?)?;
    fs::write("src/cliprise.rs", prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
