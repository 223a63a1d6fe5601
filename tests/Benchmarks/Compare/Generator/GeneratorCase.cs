namespace Swage.Benchmarks.Compare.Generator;

/// <summary>A service of the corpus whose whole client is generated.</summary>
/// <param name="Name">The service.</param>
/// <param name="Model">Its file in the corpus.</param>
/// <param name="Service">Its shape.</param>
/// <param name="Edited">A string with a maximal length, which the edit of one constraint changes.</param>
internal sealed record GeneratorCase(string Name, string Model, string Service, string Edited)
{
    public static readonly GeneratorCase[] All =
    [
        new("Cognito", "cognito-identity-provider-2016-04-18.json", "com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService", "com.amazonaws.cognitoidentityprovider#UserPoolIdType"),
        new("DynamoDB", "dynamodb-2012-08-10.json", "com.amazonaws.dynamodb#DynamoDB_20120810", "com.amazonaws.dynamodb#BackupArn"),
        new("SSM", "ssm-2014-11-06.json", "com.amazonaws.ssm#AmazonSSM", "com.amazonaws.ssm#ActivationDescription"),
    ];
}
