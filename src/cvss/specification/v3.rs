//! The metrics of v3.0 and v3.1
//! (<https://www.first.org/cvss/v3.1/specification-document>, sections 2 to 4).
//! Both versions have the same metrics and values; only the rounding and one
//! equation differ.

use super::Group::{Base, Environmental, Temporal};
use super::Subgroup::{Exploitability, Impact, Modified, Requirements, Scope};
use super::{Metric, Subgroup, Value, metric, value};

/// In the order of section 6.
pub(super) const METRICS: &[Metric] = &[
    metric(
        Base,
        Exploitability,
        ("AV", "Attack Vector"),
        "Where must the attacker be?",
        &[NETWORK, ADJACENT, LOCAL, PHYSICAL],
    ),
    metric(
        Base,
        Exploitability,
        ("AC", "Attack Complexity"),
        "Is anything beyond the attacker's control?",
        &[EASY, HARD],
    ),
    metric(
        Base,
        Exploitability,
        ("PR", "Privileges Required"),
        "What account is needed first?",
        &[NO_ACCOUNT, USER, ADMINISTRATOR],
    ),
    metric(
        Base,
        Exploitability,
        ("UI", "User Interaction"),
        "Must someone else take part?",
        &[NOBODY, SOMEBODY],
    ),
    metric(
        Base,
        Scope,
        ("S", "Scope"),
        "Does the harm leave the vulnerable component?",
        &[CHANGED, UNCHANGED],
    ),
    metric(
        Base,
        Impact,
        ("C", "Confidentiality"),
        "What can be read?",
        &[READ_ALL, READ_SOME, READ_NOTHING],
    ),
    metric(
        Base,
        Impact,
        ("I", "Integrity"),
        "What can be changed?",
        &[WRITE_ALL, WRITE_SOME, WRITE_NOTHING],
    ),
    metric(Base, Impact, ("A", "Availability"), "What stops working?", &[STOPPED, SLOWED, RUNNING]),
    metric(
        Temporal,
        Subgroup::Temporal,
        ("E", "Exploit Code Maturity"),
        "How ready is an exploit?",
        &[
            value("H", "High", "It works every time or spreads by itself, or none is needed."),
            value("F", "Functional", "Working code exists and succeeds in most cases."),
            value(
                "P",
                "Proof-of-Concept",
                "A demonstration exists that takes skill to turn into an attack.",
            ),
            value("U", "Unproven", "No exploit is known, or only in theory."),
            value("X", "Not Defined", "Not judged: counts as high."),
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
            value("T", "Temporary Fix", "The vendor offers a stopgap."),
            value("O", "Official Fix", "The vendor offers a complete fix."),
            value("X", "Not Defined", "Not judged: counts as unavailable."),
        ],
    ),
    metric(
        Temporal,
        Subgroup::Temporal,
        ("RC", "Report Confidence"),
        "How sure is it?",
        &[
            value("C", "Confirmed", "It can be reproduced, or the vendor confirms it."),
            value("R", "Reasonable", "Much is published, but the cause is not fully known."),
            value(
                "U",
                "Unknown",
                "There are signs of a flaw, but its cause is unknown or disputed.",
            ),
            value("X", "Not Defined", "Not judged: counts as confirmed."),
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
    metric(
        Environmental,
        Modified,
        ("MAV", "Modified Attack Vector"),
        "Here, where must the attacker be?",
        &[NETWORK, ADJACENT, LOCAL, PHYSICAL, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MAC", "Modified Attack Complexity"),
        "Here, is anything beyond the attacker's control?",
        &[EASY, HARD, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MPR", "Modified Privileges Required"),
        "Here, what account is needed first?",
        &[NO_ACCOUNT, USER, ADMINISTRATOR, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MUI", "Modified User Interaction"),
        "Here, must someone else take part?",
        &[NOBODY, SOMEBODY, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MS", "Modified Scope"),
        "Here, does the harm leave the vulnerable component?",
        &[CHANGED, UNCHANGED, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MC", "Modified Confidentiality"),
        "Here, what can be read?",
        &[READ_ALL, READ_SOME, READ_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MI", "Modified Integrity"),
        "Here, what can be changed?",
        &[WRITE_ALL, WRITE_SOME, WRITE_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MA", "Modified Availability"),
        "Here, what stops working?",
        &[STOPPED, SLOWED, RUNNING, AS_BASE],
    ),
];

const NETWORK: Value =
    value("N", "Network", "Anywhere that can reach the system over a network, even the internet.");
const ADJACENT: Value = value(
    "A",
    "Adjacent",
    "On the same local network, within radio range, or inside the same secured network.",
);
const LOCAL: Value = value(
    "L",
    "Local",
    "At the machine or logged in to it, or by making a user open something there.",
);
const PHYSICAL: Value = value("P", "Physical", "With hands on the device.");

const EASY: Value = value("L", "Low", "No: the attack works every time.");
const HARD: Value =
    value("H", "High", "Yes: it takes preparation, secret knowledge or luck for each target.");

const NO_ACCOUNT: Value = value("N", "None", "No account at all.");
const USER: Value = value("L", "Low", "An ordinary user's account.");
const ADMINISTRATOR: Value = value("H", "High", "An administrator's account.");

const NOBODY: Value = value("N", "None", "No: the attacker needs nobody else.");
const SOMEBODY: Value =
    value("R", "Required", "Yes: a person must do something, such as open a file.");

const CHANGED: Value =
    value("C", "Changed", "Yes: parts under another authority are harmed as well.");
const UNCHANGED: Value = value("U", "Unchanged", "No: the harm stays where the flaw is.");

const READ_ALL: Value =
    value("H", "High", "Everything, or something whose loss is serious, such as a password.");
const READ_SOME: Value = value("L", "Low", "Some data, but the attacker cannot choose which.");
const READ_NOTHING: Value = value("N", "None", "Nothing secret.");

const WRITE_ALL: Value = value("H", "High", "Everything, or something whose change is serious.");
const WRITE_SOME: Value = value("L", "Low", "Some data, without serious consequences.");
const WRITE_NOTHING: Value = value("N", "None", "Nothing.");

const STOPPED: Value = value("H", "High", "All of it, or a part whose loss is serious.");
const SLOWED: Value = value("L", "Low", "It becomes slow or fails now and then, but still serves.");
const RUNNING: Value = value("N", "None", "Nothing: everything keeps working.");

const AS_BASE: Value = value("X", "Not Defined", "As in the base metrics.");

const REQUIREMENT: &[Value] = &[
    value("H", "High", "Losing it would be a catastrophe here."),
    value("M", "Medium", "Losing it would be serious here."),
    value("L", "Low", "Losing it would hardly matter here."),
    value("X", "Not Defined", "Not judged: counts as medium."),
];
