namespace Swage.Generator.Naming;

/// <summary>Every framework and runtime name the emitted text uses, fully qualified so that no shape's name can capture it.</summary>
internal static class Names
{
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string StringBuilder = "global::System.Text.StringBuilder";
    public const string HashCode = "global::System.HashCode";
    public const string Utf8 = "global::System.ReadOnlySpan<byte>";
    public const string List = "global::System.Collections.Generic.List";
    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    public const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"Swage\", \"0.1\")]";
    public const string Reader = "global::Swage.Json.JsonShapeReader";
    public const string JsonWriter = "global::Swage.Json.JsonShapeWriter";
    public const string ShapeWriter = "global::Swage.Serialization.IShapeWriter";
    public const string Structural = "global::Swage.Serialization.Structural";
    public const string MapEntries = "global::Swage.Serialization.MapEntries";
    public const string Printer = "global::Swage.Serialization.ShapePrinter";
    public const string TimestampFormat = "global::Swage.Serialization.TimestampFormat";
    public const string Validator = "global::Swage.Validation.Validator";
    public const string ValidationResult = "global::Swage.Validation.ValidationResult";
    public const string ClosedHierarchy = "[global::Swage.ClosedHierarchy]";
    public const string ThrowIfNull = "global::System.ArgumentNullException.ThrowIfNull";
    public const string EmptyStringMap = "global::System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty";
    public const string TypedMap = "global::Swage.Maps.TypedMap";
    public const string MapValues = "global::Swage.Maps.MapValues";
    public const string MapRules = "global::Swage.Maps.MapRules";

    /// <summary>What stands before the names of the attributes and enums that say what is known of a map's keys.</summary>
    public const string Maps = "global::Swage.Maps.";
    public const string Unit = "global::Swage.Unit";
    public const string ServiceException = "global::Swage.ServiceException";
    public const string ErrorDetails = "global::Swage.ErrorDetails";
    public const string ErrorFault = "global::Swage.ErrorFault";
    public const string Operation = "global::Swage.Client.Operation";
    public const string Pipeline = "global::Swage.Client.ClientPipeline";
    public const string IdempotencyToken = "global::Swage.Client.IdempotencyToken";
    public const string AwsJsonOperation = "global::Swage.Aws.AwsJson.AwsJsonOperation";
    public const string AwsJsonService = "global::Swage.Aws.AwsJson.AwsJsonService";
    public const string AwsJsonVersion = "global::Swage.Aws.AwsJson.AwsJsonVersion";
    public const string AwsClient = "global::Swage.Aws.AwsClient";
    public const string AwsClientOptions = "global::Swage.Aws.AwsClientOptions";
    public const string AwsServiceInfo = "global::Swage.Aws.AwsServiceInfo";

    /// <summary>The type parameter clause of every method that writes.</summary>
    public const string WriterConstraint = " where TWriter : " + ShapeWriter + ", allows ref struct";
}
