//! Every shape of data, as serde calls for it. What cannot be told apart in JSON
//! is written the same: a tuple is a list, a variant with data an object of one
//! key, nothing is `null`.

use std::fmt::{self, Display};

use serde::ser::{self, Serialize, Serializer};

use super::Json;
use super::open::Open;

/// The error that no value has.
#[derive(Debug)]
pub(super) enum Never {}

pub(super) type Written = Result<(), Never>;

impl<'json, 'keep> Serializer for &'json mut Json<'keep> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Open<'json, 'keep>;
    type SerializeTuple = Open<'json, 'keep>;
    type SerializeTupleStruct = Open<'json, 'keep>;
    type SerializeTupleVariant = Open<'json, 'keep>;
    type SerializeMap = Open<'json, 'keep>;
    type SerializeStruct = Open<'json, 'keep>;
    type SerializeStructVariant = Open<'json, 'keep>;

    fn serialize_bool(self, value: bool) -> Written {
        self.raw(if value { "true," } else { "false," });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Written {
        if value < 0 {
            self.raw("-");
        }
        self.serialize_u64(value.unsigned_abs())
    }

    fn serialize_u8(self, value: u8) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.whole(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Written {
        self.number(value);
        Ok(())
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Written {
        value.serialize(self)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.raw("null,");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.word(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.raw("{");
        self.key(variant);
        let Ok(()) = value.serialize(&mut *self);
        self.close("},");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'json, 'keep>, Never> {
        self.raw("[");
        Ok(Open(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'json, 'keep>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Open<'json, 'keep>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'json, 'keep>, Never> {
        self.raw("{");
        self.key(variant);
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'json, 'keep>, Never> {
        self.raw("{");
        Ok(Open(self))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'json, 'keep>, Never> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'json, 'keep>, Never> {
        self.raw("{");
        self.key(variant);
        self.serialize_map(None)
    }

    fn collect_seq<I>(self, items: I) -> Written
    where
        I: IntoIterator,
        I::Item: Serialize,
    {
        self.raw("[");
        let mut start = self.text.len();
        for item in items {
            let Ok(()) = item.serialize(&mut *self);
            start = self.after_item(start);
        }
        self.close("],");
        Ok(())
    }
}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(message: T) -> Self {
        // For types that refuse, such as a locked mutex: no result has one.
        unreachable!("{message}")
    }
}
