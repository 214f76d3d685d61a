//! Times in sentences, lists and tables.
