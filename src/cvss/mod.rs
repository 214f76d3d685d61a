//! CVSS of all four versions.
