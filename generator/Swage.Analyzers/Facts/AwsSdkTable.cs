namespace Swage.Analyzers.Facts;

/// <summary>Placeholder until the table is generated from the overlay.</summary>
internal static class AwsSdkTable
{
    public static MapProperty? Find(string typeName, bool isRead) => null;
}
