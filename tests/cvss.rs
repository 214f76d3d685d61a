use secpolicy::cvss::*;
#[test]
fn show() {
    for text in [
        "",
        "  ",
        "hello world",
        "AV:N",
        "CVSS:3.1",
        "CVSS:3.1/",
        "CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
        "CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "CVSS:3.1/AV:N/AC:L/Au:N/C:P/I:P/A:P",
        "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:N/SC:L/SI:S/SA:N",
        "CVSS:3.1/AC:N:N/AV:X/AV:L/PR/UI:/S:Unchanged/C:h/i:H//foo/Au:N/A:H/",
        "cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H ",
        "CVSS2#AV:N/AC:L/Au:N/C:P/I:P/A:P",
        "(AV:N/AC:L/Au:N/C:P/I:P/A:P)",
        "CVSS:4.0/SA:N/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:L/SI:N/U:red",
        "CVSS:3.1AV:N/AC:L",
        "CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P/E:X",
        "CVSS:9",
    ] {
        println!("\n{text}");
        match Vector::parse(text) {
            Ok(v) => println!("  OK {v} {:?}", evaluate(&v)),
            Err(e) => {
                for e in e.iter() {
                    println!(
                        "  {:?} {} {} {:?} {:?}",
                        e.range,
                        e.kind.code(),
                        e.message,
                        e.metric,
                        e.expected
                    )
                }
            }
        }
    }
    for text in [
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N/E:X",
        "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H",
    ] {
        let v = Vector::parse(text).unwrap();
        println!("{}", serde_json::to_string(&evaluate(&v)).unwrap());
        let t = std::time::Instant::now();
        let w = what_if(&v);
        println!("{} {:?}", w.len(), t.elapsed());
        println!("{}", serde_json::to_string(&w[1]).unwrap());
    }
}
