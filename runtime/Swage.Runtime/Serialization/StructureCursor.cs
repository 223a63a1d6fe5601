namespace Swage.Serialization;

/// <summary>
/// Where a reader stands among the members of one structure or union. Generated code keeps it in a local and passes it back by
/// reference; only readers move it.
/// </summary>
public struct StructureCursor
{
    /// <summary>The place of the current member in the list of names that was given; −1: no known member.</summary>
    public int Index { get; internal set; }

    /// <summary>The place of the member that is guessed to come next: services mostly write members in the model's order.</summary>
    internal int Next;

    /// <summary>Where the guessed member's name starts in the list of names.</summary>
    internal int Offset;

    /// <summary>The end of the structure has been read already (a union without any known member).</summary>
    internal bool Closed;
}
