//! Every schema, vector and link, with the default settings of the validator.

use std::{collections::HashMap, env, error::Error, fs, path::Path};

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Case {
    id: String,
    schema: String,
    instance: Value,
    valid: bool,
}

#[derive(Deserialize)]
struct Cases {
    schemas: Vec<String>,
    vectors: Vec<Case>,
    links: Vec<Case>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let cases: Cases = serde_json::from_str(&fs::read_to_string(env::var("CASES")?)?)?;
    let folder = env::var("DOCUMENT")?;
    let mut problems = Vec::new();
    let mut compiled = HashMap::new();
    for path in &cases.schemas {
        let schema: Value = serde_json::from_str(&fs::read_to_string(Path::new(&folder).join(path))?)?;
        match jsonschema::validator_for(&schema) {
            Ok(validator) => {
                compiled.insert(path.clone(), validator);
            }
            Err(error) => problems.push(format!("{path}: {error}")),
        }
    }
    for case in cases.vectors.iter().chain(&cases.links) {
        let Some(validator) = compiled.get(&case.schema) else { continue };
        if validator.is_valid(&case.instance) != case.valid {
            problems.push(format!("{} {}: want valid {}", case.schema, case.id, case.valid));
        }
    }
    if problems.is_empty() {
        println!("pass jsonschema");
    } else {
        let first = problems.iter().take(3).map(|text| text.chars().take(300).collect::<String>());
        let first = first.collect::<Vec<_>>().join("; ").replace('\n', " ");
        println!("fail jsonschema: {} problems: {first}", problems.len());
    }
    Ok(())
}
