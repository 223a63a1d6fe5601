namespace Swage;

/// <summary>What a <see cref="Document"/> holds.</summary>
public enum DocumentKind
{
    /// <summary>Null.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number of any size and precision.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>A list of documents.</summary>
    List,

    /// <summary>A map from strings to documents.</summary>
    Map,
}
