namespace Swage.Validation;

/// <summary>What a <see cref="PatternMatcher"/> found.</summary>
public enum PatternOutcome
{
    /// <summary>The string matches.</summary>
    Match,

    /// <summary>It does not.</summary>
    NoMatch,

    /// <summary>That could not be told within the time limit.</summary>
    TimedOut,
}
