namespace Swage.Aws.AwsJson;

/// <summary>The two versions of the awsJson protocol. They differ in nothing but the content type.</summary>
public enum AwsJsonVersion
{
    /// <summary><c>aws.protocols#awsJson1_0</c>.</summary>
    V1_0 = 0,

    /// <summary><c>aws.protocols#awsJson1_1</c>.</summary>
    V1_1 = 1,
}
