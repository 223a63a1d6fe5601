namespace Swage.Smithy;

/// <summary>How serious a finding is (Smithy spec, "Severity").</summary>
public enum Severity
{
    /// <summary>Silenced by a suppression.</summary>
    Suppressed,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Legal, but likely not meant.</summary>
    Warning,

    /// <summary>Legal, but must be looked at.</summary>
    Danger,

    /// <summary>The model is not valid.</summary>
    Error,
}

/// <summary>A finding about a model: what is wrong, where, and what to do.</summary>
/// <param name="Severity">How serious.</param>
/// <param name="EventId">The event's ID; Smithy's own names where it has one (<c>Model</c>, <c>Target</c>, <c>ShapeIdConflict</c>).</param>
/// <param name="ShapeId">The shape it is about, if one.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">A whole sentence for people.</param>
public sealed record ModelEvent(Severity Severity, string EventId, ShapeId? ShapeId, SourceLocation Location, string Message);
