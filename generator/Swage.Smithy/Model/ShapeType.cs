namespace Swage.Smithy;

/// <summary>The kinds of shape (Smithy spec, "The Smithy model").</summary>
public enum ShapeType
{
#pragma warning disable CS1591 // the names are Smithy's own
    Blob, Boolean, String, Enum, Byte, Short, Integer, IntEnum, Long, Float, Double, BigInteger, BigDecimal, Timestamp, Document,
    List, Set, Map, Structure, Union, Member, Service, Resource, Operation,
#pragma warning restore CS1591
}
