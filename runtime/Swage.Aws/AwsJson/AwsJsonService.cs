namespace Swage.Aws.AwsJson;

/// <summary>What all operations of a service that speaks awsJson share. Immutable and thread-safe; one per service.</summary>
public sealed class AwsJsonService
{
    internal readonly string _targetPrefix;
    internal readonly bool _queryCompatible;
    internal readonly string ContentType;
    internal readonly JsonErrorRead ReadError;

    /// <summary>Describes a service.</summary>
    /// <param name="version">The protocol's version.</param>
    /// <param name="targetPrefix">The name of the service's shape, without its namespace: what precedes the operation in <c>x-amz-target</c>.</param>
    /// <param name="readError">Makes the service's exceptions.</param>
    /// <param name="queryCompatible">Whether the service has <c>aws.protocols#awsQueryCompatible</c>: it then keeps the error codes it had in the query protocol.</param>
    public AwsJsonService(AwsJsonVersion version, string targetPrefix, JsonErrorRead readError, bool queryCompatible = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(targetPrefix);
        ArgumentNullException.ThrowIfNull(readError);
        _targetPrefix = targetPrefix;
        ReadError = readError;
        _queryCompatible = queryCompatible;
        ContentType = version == AwsJsonVersion.V1_0 ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
    }

    /// <summary>What precedes the operation in <c>x-amz-target</c>.</summary>
    public string TargetPrefix => _targetPrefix;

    /// <summary>Whether the service has <c>aws.protocols#awsQueryCompatible</c>.</summary>
    public bool QueryCompatible => _queryCompatible;

}
