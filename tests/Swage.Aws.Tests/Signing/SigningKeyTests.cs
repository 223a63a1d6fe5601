using System.Security.Cryptography;
using System.Text;
using Swage.Aws.Signing;

namespace Swage.Aws.Tests.Signing;

public class SigningKeyTests
{
    [Fact]
    public void Signs_as_HMAC_does_time_after_time_and_in_parallel()
    {
        var key = new SigningKey(new AwsCredentials("AKIDEXAMPLE", "secret"), 20150830, "us-east-1", "iam");
        var plain = Derived("secret", "20150830", "us-east-1", "iam");

        Parallel.For(0, 2000, i =>
        {
            var text = new byte[i];
            new Random(i).NextBytes(text);
            var signature = new byte[32];
            key.Sign(text, signature);
            Assert.Equal(HMACSHA256.HashData(plain, text), signature);
        });
    }

    private static byte[] Derived(string secret, params string[] steps) =>
        [.. steps.Append("aws4_request").Aggregate(Encoding.UTF8.GetBytes("AWS4" + secret), static (key, step) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(step)))];
}
