namespace Swage.Analyzers.Sessions;

/// <summary>What reports about sessions tell their fixes.</summary>
internal static class SessionData
{
    /// <summary>The only type of answer whose value will do; empty where the latest answer's does.</summary>
    public const string FromType = "fromType";
}
