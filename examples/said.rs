use secpolicy::{Options, check};
use std::fs;
fn main() {
    let kinds: Vec<String> =
        std::env::args().nth(1).unwrap().split(',').map(|s| s.to_lowercase()).collect();
    for path in std::env::args().skip(2) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let report = check(&text, &Options { path: Some(path.clone()), ..Options::default() });
        let units: Vec<u16> = text.encode_utf16().collect();
        println!("## {path}");
        for s in &report.policy.statements {
            let k = format!("{:?}", s.kind).to_lowercase();
            if kinds.iter().any(|it| k.starts_with(it.as_str())) {
                let (a, b) =
                    (s.evidence.offset as usize, (s.evidence.offset + s.evidence.length) as usize);
                println!(
                    "{k:12} {:20} {:?} | {}",
                    s.value,
                    s.evidence.modality,
                    String::from_utf16_lossy(&units[a..b.min(a + 300)]).replace('\n', " ")
                );
            }
        }
    }
}
