namespace Swage.Smithy.Tests.Model;

public sealed class NearestNamesTests
{
    private static readonly string[] s_operations =
        ["AdminInitiateAuth", "InitiateAuth", "AdminRespondToAuthChallenge", "RespondToAuthChallenge", "ConfirmDevice", "ListDevices"];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ABC", "abc", 0)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("mni", "min", 1)]
    [InlineData("abcd", "badc", 2)]
    public void Counts_edits(string left, string right, int edits)
    {
        Assert.Equal(edits, NearestNames.Distance(left, right));
        Assert.Equal(edits, NearestNames.Distance(right, left));
    }

    [Theory]
    [InlineData("AdminInitateAuth", "AdminInitiateAuth")]
    [InlineData("initiateauth", "InitiateAuth")]
    [InlineData("ConfirmDevise", "ConfirmDevice")]
    [InlineData("Confirm", "ConfirmDevice")]
    [InlineData("resp", "RespondToAuthChallenge")]
    public void Puts_the_nearest_first(string typed, string meant) => Assert.Equal(meant, NearestNames.Find(typed, s_operations)[0]);

    [Fact]
    public void Offers_names_that_hold_the_one_typed() =>
        Assert.Equal(["ListDevices", "ConfirmDevice"], NearestNames.Find("Device", s_operations));

    [Fact]
    public void Allows_one_edit_in_a_short_name() => Assert.Equal(["min"], NearestNames.Find("mni", ["min", "max", "in"]));

    [Fact]
    public void Offers_nothing_for_what_is_far_away() => Assert.Empty(NearestNames.Find("PutObject", s_operations));

    [Fact]
    public void Offers_at_most_what_was_asked_for() => Assert.Single(NearestNames.Find("RespondToAuthChallenge", s_operations, 1));

    [Theory]
    [InlineData("com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderServce")]
    [InlineData("com.amazonaws.cognito#AWSCognitoIdentityProviderService")]
    [InlineData("AWSCognitoIdentityProviderService")]
    [InlineData("CognitoIdentityProvider")]
    public void Knows_services_by_ID_or_name(string typed) => Assert.Equal(
        ["com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService"],
        NearestNames.Find(typed, ["com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService", "com.amazonaws.dynamodb#DynamoDB_20120810"]));
}
