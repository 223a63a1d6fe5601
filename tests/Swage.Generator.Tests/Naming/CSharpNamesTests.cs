using Swage.Generator.Naming;

namespace Swage.Generator.Tests.Naming;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("listTables", "ListTables")]
    [InlineData("KMSKey", "KMSKey")]
    [InlineData("ARN", "ARN")]
    [InlineData("__listOf__string", "ListOfString")]
    [InlineData("TLS_CONFIG", "TlsConfig")]
    [InlineData("v1_2Thing", "V1_2Thing")]
    [InlineData("string", "String")]
    public void Types(string shape, string expected) => Assert.Equal(expected, CSharpNames.Type(shape));

    [Theory]
    [InlineData("userPoolId", "UserPoolId")]
    [InlineData("KMSKeyId", "KMSKeyId")]
    [InlineData("__type", "Type")]
    [InlineData("s3Key", "S3Key")]
    [InlineData("_2xx", "_2xx")]
    [InlineData("ACL", "ACL")]
    [InlineData("toString", "ToStringValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("Clone", "CloneValue")]
    [InlineData("validate", "ValidateValue")]
    [InlineData("Message", "MessageValue")]
    [InlineData("value", "Value")]
    public void Properties(string member, string expected) => Assert.Equal(expected, CSharpNames.Property(member, "Message"));

    [Theory]
    [InlineData("Message", "MessageValue")]
    [InlineData("requestId", "RequestIdValue")]
    [InlineData("source", "SourceValue")]
    [InlineData("reason", "Reason")]
    public void Error_properties_leave_the_base_exception_its_own(string member, string expected) =>
        Assert.Equal(expected, CSharpNames.ErrorProperty(member, "LimitException"));

    [Theory]
    [InlineData("SMS_MFA", "SmsMfa")]
    [InlineData("PASSWORD_VERIFIER", "PasswordVerifier")]
    [InlineData("us-east-1", "UsEast1")]
    [InlineData("aws:kms", "AwsKms")]
    [InlineData("aws:kms:dsse", "AwsKmsDsse")]
    [InlineData("1.0", "_1_0")]
    [InlineData("t2.micro", "T2Micro")]
    [InlineData("m5.24xlarge", "M5_24xlarge")]
    [InlineData("ML_M5_24XLARGE", "MlM5_24Xlarge")]
    [InlineData("TagSet", "TagSet")]
    [InlineData("ALL_CAPS_2", "AllCaps2")]
    [InlineData("ENABLED", "Enabled")]
    [InlineData("EU", "EU")]
    [InlineData("EU_WEST_1", "EuWest1")]
    [InlineData("SHA_256", "Sha256")]
    [InlineData("TLS_1_2", "Tls1_2")]
    [InlineData("AES256", "Aes256")]
    [InlineData("SM2PKE", "Sm2Pke")]
    [InlineData("AWS::EC2::Instance", "AwsEc2Instance")]
    [InlineData("x86_64", "X86_64")]
    [InlineData("python3.9", "Python3_9")]
    [InlineData("s3:ObjectCreated:*", "S3ObjectCreated")]
    [InlineData("Investigation Completed", "InvestigationCompleted")]
    [InlineData("and", "And")]
    [InlineData("*", "Asterisk")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("", "Empty")]
    [InlineData("EQUALS", "EqualsValue")]
    [InlineData("VALUE", "ValueValue")]
    [InlineData("größe", "Größe")]
    [InlineData("\ud83d\ude00", "UD83DUDE00")]
    public void Enum_members(string nameOrValue, string expected) => Assert.Equal(expected, CSharpNames.EnumMember(nameOrValue, "Kind"));

    [Theory]
    [InlineData("NULL", "Null")]
    [InlineData("BOOL", "Bool")]
    [InlineData("SS", "SS")]
    [InlineData("S", "S")]
    [InlineData("stringValue", "StringValue")]
    [InlineData("unknown", "UnknownCase")]
    [InlineData("value", "ValueCase")]
    [InlineData("Choice", "ChoiceCase")]
    public void Union_cases(string member, string expected) => Assert.Equal(expected, CSharpNames.UnionCase(member, "Choice"));

    [Theory]
    [InlineData("UserPoolId", "userPoolId")]
    [InlineData("KMSKeyId", "kmsKeyId")]
    [InlineData("ACL", "acl")]
    [InlineData("S3Key", "s3Key")]
    [InlineData("X", "x")]
    [InlineData("_1_0", "_1_0")]
    [InlineData("Class", "@class")]
    [InlineData("Field", "@field")]
    [InlineData("Record", "@record")]
    [InlineData("Not", "@not")]
    [InlineData("Name", "name")]
    public void Locals(string name, string expected) => Assert.Equal(expected, CSharpNames.Local(name));

    [Fact]
    public void Every_name_is_an_identifier_for_any_text()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(3) switch
            {
                0 => "_" + (char)random.Next(0x20, 0x7F),
                1 => ((char)random.Next(0x10000)).ToString(),
                _ => "aB9".Substring(random.Next(3), 1),
            }));
            foreach (var name in new[]
            {
                CSharpNames.Type(text), CSharpNames.Property(text, "T"), CSharpNames.EnumMember(text, "T"), CSharpNames.UnionCase(text, "T"),
                CSharpNames.Operation(text), CSharpNames.Local(text).TrimStart('@'),
            })
            {
                Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name), $"'{name}' of '{text}'");
            }
        }
    }

    [Fact]
    public void Every_reserved_word_of_the_compiler_is_escaped()
    {
        foreach (var kind in Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetReservedKeywordKinds())
        {
            var word = Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText(kind);
            if (word.StartsWith("__", StringComparison.Ordinal))
                continue; // __arglist and its kin: no name of ours starts with two underscores.
            Assert.Equal("@" + word, Keywords.Escape(word));
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("*")]
    public void A_long_name_costs_what_its_length_explains(string character)
    {
        var value = string.Concat(Enumerable.Repeat(character, 50_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.InRange(CSharpNames.EnumMember(value, "Type").Length, 1, 160);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L * value.Length);
    }
}
