//! The metrics of v4.0
//! (<https://www.first.org/cvss/v4.0/specification-document>, sections 2 to 5).

use super::Group::{Base, Environmental, Supplemental, Threat};
use super::Subgroup::{Exploitability, Modified, Requirements, SubsequentImpact, VulnerableImpact};
use super::{Metric, Subgroup, Value, metric, value};

/// In the order of section 7, which vectors must keep.
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
        "Is there a defence to beat?",
        &[NO_DEFENCE, DEFENCE],
    ),
    metric(
        Base,
        Exploitability,
        ("AT", "Attack Requirements"),
        "Must conditions be right?",
        &[ANY_TIME, CONDITIONS],
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
        &[NOBODY, PASSIVE, ACTIVE],
    ),
    metric(
        Base,
        VulnerableImpact,
        ("VC", "Vulnerable System Confidentiality Impact"),
        "What can be read in the vulnerable system?",
        &[READ_ALL, READ_SOME, READ_NOTHING],
    ),
    metric(
        Base,
        VulnerableImpact,
        ("VI", "Vulnerable System Integrity Impact"),
        "What can be changed in the vulnerable system?",
        &[WRITE_ALL, WRITE_SOME, WRITE_NOTHING],
    ),
    metric(
        Base,
        VulnerableImpact,
        ("VA", "Vulnerable System Availability Impact"),
        "What stops working in the vulnerable system?",
        &[STOPPED, SLOWED, RUNNING],
    ),
    metric(
        Base,
        SubsequentImpact,
        ("SC", "Subsequent System Confidentiality Impact"),
        "What can be read in systems beyond it?",
        &[READ_ALL, READ_SOME, READ_NOTHING],
    ),
    metric(
        Base,
        SubsequentImpact,
        ("SI", "Subsequent System Integrity Impact"),
        "What can be changed in systems beyond it?",
        &[WRITE_ALL, WRITE_SOME, WRITE_NOTHING],
    ),
    metric(
        Base,
        SubsequentImpact,
        ("SA", "Subsequent System Availability Impact"),
        "What stops working in systems beyond it?",
        &[STOPPED, SLOWED, RUNNING],
    ),
    metric(
        Threat,
        Subgroup::Threat,
        ("E", "Exploit Maturity"),
        "Is it being exploited?",
        &[
            value("A", "Attacked", "Attacks are reported, or a tool makes them easy."),
            value("P", "Proof-of-Concept", "A demonstration is public, but no attack is known."),
            value("U", "Unreported", "Neither a demonstration nor an attack is known."),
            value("X", "Not Defined", "Not judged: counts as attacked."),
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
        "Here, is there a defence to beat?",
        &[NO_DEFENCE, DEFENCE, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MAT", "Modified Attack Requirements"),
        "Here, must conditions be right?",
        &[ANY_TIME, CONDITIONS, AS_BASE],
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
        &[NOBODY, PASSIVE, ACTIVE, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MVC", "Modified Vulnerable System Confidentiality Impact"),
        "Here, what can be read in the vulnerable system?",
        &[READ_ALL, READ_SOME, READ_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MVI", "Modified Vulnerable System Integrity Impact"),
        "Here, what can be changed in the vulnerable system?",
        &[WRITE_ALL, WRITE_SOME, WRITE_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MVA", "Modified Vulnerable System Availability Impact"),
        "Here, what stops working in the vulnerable system?",
        &[STOPPED, SLOWED, RUNNING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MSC", "Modified Subsequent System Confidentiality Impact"),
        "Here, what can be read in systems beyond it?",
        &[READ_ALL, READ_SOME, READ_NEXT_TO_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MSI", "Modified Subsequent System Integrity Impact"),
        "Here, what can be changed in systems beyond it?",
        &[HARM_BY_CHANGE, WRITE_ALL, WRITE_SOME, WRITE_NEXT_TO_NOTHING, AS_BASE],
    ),
    metric(
        Environmental,
        Modified,
        ("MSA", "Modified Subsequent System Availability Impact"),
        "Here, what stops working in systems beyond it?",
        &[HARM_BY_FAILURE, STOPPED, SLOWED, RUNNING_AS_GOOD_AS_ALWAYS, AS_BASE],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("S", "Safety"),
        "Can people be hurt?",
        &[
            value("P", "Present", "Yes: people may be injured, or worse."),
            value("N", "Negligible", "No: at most a slight injury."),
            value("X", "Not Defined", "Not judged."),
        ],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("AU", "Automatable"),
        "Can the attack be automated?",
        &[
            value("Y", "Yes", "Yes: a program can find and attack many targets by itself."),
            value("N", "No", "No: some step of the attack takes a person."),
            value("X", "Not Defined", "Not judged."),
        ],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("R", "Recovery"),
        "How does the system recover?",
        &[
            value("I", "Irrecoverable", "It cannot be brought back."),
            value("U", "User", "Someone must bring it back by hand."),
            value("A", "Automatic", "It comes back by itself."),
            value("X", "Not Defined", "Not judged."),
        ],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("V", "Value Density"),
        "How much does one attack yield?",
        &[
            value("C", "Concentrated", "One target holds much, as a central server does."),
            value("D", "Diffuse", "One target holds little, as a personal device does."),
            value("X", "Not Defined", "Not judged."),
        ],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("RE", "Vulnerability Response Effort"),
        "How much work is the response?",
        &[
            value("H", "High", "Much: it takes planning, downtime or new hardware."),
            value(
                "M",
                "Moderate",
                "Some: an update that takes care or interrupts the service briefly.",
            ),
            value("L", "Low", "Little: advice to follow, a setting or a simple update."),
            value("X", "Not Defined", "Not judged."),
        ],
    ),
    metric(
        Supplemental,
        Subgroup::Supplemental,
        ("U", "Provider Urgency"),
        "How urgent does the provider call it?",
        &[
            value("Red", "Red", "Highest urgency."),
            value("Amber", "Amber", "Moderate urgency."),
            value("Green", "Green", "Reduced urgency."),
            value("Clear", "Clear", "None: for information only."),
            value("X", "Not Defined", "The provider has not said."),
        ],
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

const NO_DEFENCE: Value = value("L", "Low", "No: nothing built in stands in the way.");
const DEFENCE: Value =
    value("H", "High", "Yes: such as randomised memory, or a secret of the target to learn first.");

const ANY_TIME: Value = value("N", "None", "No: it works in nearly every installation.");
const CONDITIONS: Value = value(
    "P",
    "Present",
    "Yes: such as a race to win, or a place between the two ends of a connection.",
);

const NO_ACCOUNT: Value = value("N", "None", "No account at all.");
const USER: Value = value("L", "Low", "An ordinary user's account.");
const ADMINISTRATOR: Value = value("H", "High", "An administrator's account.");

const NOBODY: Value = value("N", "None", "No: the attacker needs nobody else.");
const PASSIVE: Value =
    value("P", "Passive", "Yes: someone uses the system as usual, such as opening a page.");
const ACTIVE: Value =
    value("A", "Active", "Yes: someone must do something unusual, such as dismiss a warning.");

const READ_ALL: Value =
    value("H", "High", "Everything, or something whose loss is serious, such as a password.");
const READ_SOME: Value = value("L", "Low", "Some data, but the attacker cannot choose which.");
const READ_NOTHING: Value = value("N", "None", "Nothing secret.");
const READ_NEXT_TO_NOTHING: Value =
    value("N", "Negligible", "Nothing secret, or nothing that matters.");

const WRITE_ALL: Value = value("H", "High", "Everything, or something whose change is serious.");
const WRITE_SOME: Value = value("L", "Low", "Some data, without serious consequences.");
const WRITE_NOTHING: Value = value("N", "None", "Nothing.");
const WRITE_NEXT_TO_NOTHING: Value = value("N", "Negligible", "Nothing, or nothing that matters.");
const HARM_BY_CHANGE: Value = value("S", "Safety", "Something whose change can injure people.");

const STOPPED: Value = value("H", "High", "All of it, or a part whose loss is serious.");
const SLOWED: Value = value("L", "Low", "It becomes slow or fails now and then, but still serves.");
const RUNNING: Value = value("N", "None", "Nothing: everything keeps working.");
const RUNNING_AS_GOOD_AS_ALWAYS: Value =
    value("N", "Negligible", "Nothing, or nothing that matters.");
const HARM_BY_FAILURE: Value = value("S", "Safety", "Something whose failure can injure people.");

const AS_BASE: Value = value("X", "Not Defined", "As in the base metrics.");

const REQUIREMENT: &[Value] = &[
    value("H", "High", "Losing it would be a catastrophe here."),
    value("M", "Medium", "Losing it would be serious here."),
    value("L", "Low", "Losing it would hardly matter here."),
    value("X", "Not Defined", "Not judged: counts as high."),
];
