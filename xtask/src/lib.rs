//! What the project's commands and its tests share.
