//! The metrics of v2.0 (<https://www.first.org/cvss/v2/guide>, section 2).

use super::Group::{Base, Environmental, Temporal};
use super::Subgroup::{Exploitability, General, Impact, Requirements};
use super::{Metric, Subgroup, Value, metric, value};

/// In the order of section 2.4.
pub(super) const METRICS: &[Metric] = &[
    metric(
        Base,
        Exploitability,
        ("AV", "Access Vector"),
        "Where must the attacker be?",
        &[
            value("N", "Network", "Anywhere that can reach the system over a network."),
            value("A", "Adjacent Network", "On the same local network or within radio range."),
            value("L", "Local", "At the machine itself, or logged in to it."),
        ],
    ),
    metric(
        Base,
        Exploitability,
        ("AC", "Access Complexity"),
        "How special must the circumstances be?",
        &[
            value("L", "Low", "The usual setup is enough."),
            value(
                "M",
                "Medium",
                "Something must help: some knowledge, an uncommon setting, a careless user.",
            ),
            value(
                "H",
                "High",
                "Rare conditions must hold, such as a narrow race or a very unusual setup.",
            ),
        ],
    ),
    metric(
        Base,
        Exploitability,
        ("Au", "Authentication"),
        "How often must the attacker log in?",
        &[
            value("N", "None", "No login is needed."),
            value("S", "Single", "One login is needed."),
            value("M", "Multiple", "Two or more logins are needed, even with the same password."),
        ],
    ),
    metric(
        Base,
        Impact,
        ("C", "Confidentiality Impact"),
        "What can be read?",
        &[
            value("C", "Complete", "Every file and all memory of the system can be read."),
            value(
                "P",
                "Partial",
                "Some data can be read, but the attacker cannot choose all of it.",
            ),
            value("N", "None", "Nothing secret is read."),
        ],
    ),
    metric(
        Base,
        Impact,
        ("I", "Integrity Impact"),
        "What can be changed?",
        &[
            value("C", "Complete", "Anything on the system can be changed."),
            value("P", "Partial", "Some data can be changed, but not at will."),
            value("N", "None", "Nothing is changed."),
        ],
    ),
    metric(
        Base,
        Impact,
        ("A", "Availability Impact"),
        "What stops working?",
        &[
            value("C", "Complete", "The whole system can be brought to a stop."),
            value("P", "Partial", "It becomes slow, or fails now and then."),
            value("N", "None", "Everything keeps working."),
        ],
    ),
    metric(
        Temporal,
        Subgroup::Temporal,
        ("E", "Exploitability"),
        "How ready is an exploit?",
        &[
            value("H", "High", "It works everywhere or spreads by itself, or none is needed."),
            value("F", "Functional", "Working code exists and succeeds in most cases."),
            value(
                "POC",
                "Proof-of-Concept",
                "A demonstration exists that few could turn into an attack.",
            ),
            value("U", "Unproven", "No exploit is known, or only in theory."),
            value("ND", "Not Defined", "Not judged: leaves the score alone."),
        ],
    ),
    metric(
        Temporal,
        Subgroup::Temporal,
        ("RL", "Remediation Level"),
        "What help is there?",
        &[
            value("U", "Unavailable", "There is no help, or it cannot be used."),
            value(
                "W",
                "Workaround",
                "Someone other than the vendor has published a way around it.",
            ),
            value("TF", "Temporary Fix", "The vendor offers a stopgap."),
            value("OF", "Official Fix", "The vendor offers a complete fix."),
            value("ND", "Not Defined", "Not judged: leaves the score alone."),
        ],
    ),
    metric(
        Temporal,
        Subgroup::Temporal,
        ("RC", "Report Confidence"),
        "How sure is it?",
        &[
            value("C", "Confirmed", "The vendor confirms it, or it was seen to work."),
            value("UR", "Uncorroborated", "Several reports exist, but they may disagree."),
            value("UC", "Unconfirmed", "One unconfirmed report, or a rumour."),
            value("ND", "Not Defined", "Not judged: leaves the score alone."),
        ],
    ),
    metric(
        Environmental,
        General,
        ("CDP", "Collateral Damage Potential"),
        "What could be lost besides data?",
        &[
            value("H", "High", "A catastrophe: lives, property or the business."),
            value("MH", "Medium-High", "Significant damage or loss."),
            value("LM", "Low-Medium", "Moderate damage or loss."),
            value("L", "Low", "Slight damage or loss."),
            value("N", "None", "Nothing but data is at stake."),
            value("ND", "Not Defined", "Not judged: leaves the score alone."),
        ],
    ),
    metric(
        Environmental,
        General,
        ("TD", "Target Distribution"),
        "How many of your systems are affected?",
        &[
            value("H", "High", "More than three in four."),
            value("M", "Medium", "Between one and three in four."),
            value("L", "Low", "Some, but no more than one in four."),
            value("N", "None", "None, or only in a laboratory: the score becomes 0."),
            value("ND", "Not Defined", "Not judged: leaves the score alone."),
        ],
    ),
    metric(
        Environmental,
        Requirements,
        ("CR", "Confidentiality Requirement"),
        "How much does secrecy matter here?",
        REQUIREMENT,
    ),
    metric(
        Environmental,
        Requirements,
        ("IR", "Integrity Requirement"),
        "How much does correctness matter here?",
        REQUIREMENT,
    ),
    metric(
        Environmental,
        Requirements,
        ("AR", "Availability Requirement"),
        "How much does uptime matter here?",
        REQUIREMENT,
    ),
];

const REQUIREMENT: &[Value] = &[
    value("H", "High", "Losing it would be a catastrophe here."),
    value("M", "Medium", "Losing it would be serious here."),
    value("L", "Low", "Losing it would hardly matter here."),
    value("ND", "Not Defined", "Not judged: counts as medium."),
];
