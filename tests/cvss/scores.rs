//! Scores as the specifications publish them.

use secpolicy::cvss::{Nomenclature, Severity, Version, severity};

use crate::vector;

/// A score, None where no metric of the group is set.
type Score = Option<f64>;

#[track_caller]
fn assert_scores(text: &str, base: f64, temporal: Score, environmental: Score) {
    let scores = vector(text).scores();
    let found = (scores.base, scores.temporal, scores.environmental);
    assert_eq!(found, (Some(base), temporal, environmental), "{text}");
    let overall = environmental.or(temporal).unwrap_or(base);
    assert_eq!(scores.overall, overall, "{text}");
    assert_eq!(vector(text).score(), overall, "{text}");
}

/// The worked examples of the guide, section 3.3, and vulnerabilities that the
/// examples document of v3.1 scores in both versions.
#[test]
fn v2_scores_are_those_of_the_guide() {
    for (text, base, temporal, environmental) in [
        // CVE-2002-0392, Apache chunked encoding: from 0.0 to 9.2.
        (
            "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:N/TD:N/CR:M/IR:M/AR:H",
            7.8,
            Some(6.4),
            Some(0.0),
        ),
        (
            "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H",
            7.8,
            Some(6.4),
            Some(9.2),
        ),
        // CVE-2003-0818, Microsoft ASN.1.
        (
            "AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L",
            10.0,
            Some(8.3),
            Some(9.0),
        ),
        // CVE-2003-0062, NOD32.
        (
            "AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M",
            6.2,
            Some(4.9),
            Some(7.5),
        ),
        // phpMyAdmin, MySQL, POODLE, VMware, Shellshock, Heartbleed.
        ("AV:N/AC:M/Au:N/C:N/I:P/A:N", 4.3, None, None),
        ("AV:N/AC:L/Au:S/C:P/I:P/A:N", 5.5, None, None),
        ("AV:N/AC:M/Au:N/C:P/I:N/A:N", 4.3, None, None),
        ("AV:N/AC:L/Au:S/C:C/I:C/A:C", 9.0, None, None),
        ("AV:N/AC:L/Au:N/C:C/I:C/A:C", 10.0, None, None),
        ("AV:N/AC:L/Au:N/C:P/I:N/A:N", 5.0, None, None),
        // No impact, and what a temporal product of 8.55 rounds to.
        ("AV:N/AC:L/Au:N/C:N/I:N/A:N", 0.0, None, None),
        ("AV:N/AC:L/Au:S/C:C/I:C/A:C/E:F/RL:U/RC:C", 9.0, Some(8.6), None),
    ] {
        assert_scores(text, base, temporal, environmental);
    }
}

/// Base scores: the examples document of v3.1. The others were computed from
/// the equations with exact fractions.
#[test]
fn v3_scores_are_those_of_the_specification() {
    for (text, base, temporal, environmental) in [
        // phpMyAdmin, MySQL, POODLE, VMware, Tomcat, Cisco, iWork, Heartbleed, Shellshock.
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", 6.4, None, None),
        ("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N", 3.1, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H", 9.9, None, None),
        ("CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L", 4.2, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 8.8, None, None),
        ("CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H", 7.8, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", 7.5, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, None, None),
        ("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, None, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N", 0.0, None, None),
        // Temporal and environmental.
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O/RC:C", 9.8, Some(8.8), None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/CR:L/IR:L/AR:L", 10.0, None, Some(9.1)),
        ("CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N/CR:H/IR:H", 6.4, None, Some(7.6)),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MC:N/MI:N/MA:N", 9.8, None, Some(0.0)),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:P/RL:O/RC:C/CR:H/IR:M/AR:L/MAV:A/MAC:H/MPR:L/MUI:R/MS:U/MC:H/MI:L/MA:N",
            6.1,
            Some(5.5),
            Some(5.9),
        ),
    ] {
        assert_scores(text, base, temporal, environmental);
    }
}

/// The user guide of v3.1, section 2.6.2, about a base score of 5.0.
#[test]
fn v3_0_rounds_as_its_calculator_does() {
    let metrics = "AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:N/A:N/E:H/RL:U/RC:U";
    assert_scores(&format!("CVSS:3.0/{metrics}"), 5.0, Some(4.7), None);
    assert_scores(&format!("CVSS:3.1/{metrics}"), 5.0, Some(4.6), None);
}

/// The examples document of v4.0, and a tie that only exact rounding gets right.
#[test]
fn v4_scores_are_those_of_the_examples() {
    for (text, base, overall) in [
        // CVE-2022-41741, CVE-2020-3549, CVE-2023-3089, CVE-2021-44714, CVE-2022-21830.
        ("CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 7.3, 7.3),
        ("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 7.7, 7.7),
        ("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U", 7.7, 5.2),
        ("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N", 8.3, 8.3),
        (
            "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/CR:H/IR:L/AR:L/MAV:N/MAC:H/MVC:H/MVI:L/MVA:L",
            8.3,
            8.1,
        ),
        ("CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N", 4.6, 4.6),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N", 5.1, 5.1),
        // Heartbleed and Log4Shell.
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N", 8.7, 8.7),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10.0, 10.0),
        // 8.55 before rounding.
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H", 8.6, 8.6),
        // No impact; no impact but a modified one.
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", 0.0, 0.0),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/MVC:H", 0.0, 8.7),
    ] {
        let scores = vector(text).scores();
        assert_eq!((scores.base, scores.overall), (Some(base), overall), "{text}");
        assert_eq!((scores.temporal, scores.environmental), (None, None), "{text}");
    }
}

#[test]
fn severity_follows_the_scale_of_the_version() {
    use Severity::{Critical, High, Low, Medium, None};
    let scale = [0.0, 0.1, 3.9, 4.0, 6.9, 7.0, 8.9, 9.0, 10.0];
    let words = [None, Low, Low, Medium, Medium, High, High, Critical, Critical];
    for version in [Version::V3_0, Version::V3_1, Version::V4] {
        assert_eq!(scale.map(|score| severity(version, score)), words, "{version}");
    }
    let words = [Low, Low, Low, Medium, Medium, High, High, High, High];
    assert_eq!(scale.map(|score| severity(Version::V2, score)), words);
}

#[test]
fn an_explicit_x_does_not_count_in_the_name_of_a_score() {
    let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    for (rest, name) in [
        ("", Nomenclature::B),
        ("/E:X/CR:X/MAV:X", Nomenclature::B),
        ("/S:P/AU:Y/U:Red", Nomenclature::B),
        ("/E:A/CR:X", Nomenclature::BT),
        ("/E:X/CR:L", Nomenclature::BE),
        ("/E:U/MAV:P", Nomenclature::BTE),
    ] {
        let vector = vector(&format!("{base}{rest}"));
        assert_eq!(vector.nomenclature(), Some(name), "{rest}");
    }
    assert_eq!(vector("AV:N/AC:L/Au:N/C:P/I:P/A:P").nomenclature(), None);
}

#[test]
fn metrics_that_are_not_defined_leave_the_other_scores_open() {
    let text = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X/RL:X/RC:X/CR:X/MAV:X";
    assert_scores(text, 9.8, None, None);
    assert_scores("AV:N/AC:L/Au:N/C:P/I:P/A:P/E:ND/CDP:ND", 7.5, None, None);
}
