using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An answer, in the shapes of AWS JSON 1.1.</summary>
internal sealed record ApiReply(int Status, byte[] Body, string? ErrorCode = null, string? ErrorMessage = null)
{
    public static ApiReply Success(JsonObject output) => new(200, Encoding.UTF8.GetBytes(output.ToJsonString()));

    public static ApiReply Failure(ServiceError error)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("__type", error.Code);
            if (error.Message.Length > 0)
            {
                // The layer that parses requests writes the word with a capital; the operations behind it do not.
                json.WriteString(error.Code == "SerializationException" ? "Message" : "message", error.Message);
            }

            json.WriteEndObject();
        }

        return new(error.Status, stream.ToArray(), error.Code, error.Message);
    }

    /// <summary>The headers beside content type and length. The error type ends with a colon, as the service writes it.</summary>
    public IEnumerable<(string Name, string Value)> Headers(string requestId)
    {
        yield return ("x-amzn-requestid", requestId);
        if (ErrorCode is not null)
            yield return ("x-amzn-errortype", $"{ErrorCode}:");
        if (ErrorMessage is { Length: > 0 } && ErrorMessage.All(c => c is >= ' ' and <= '~'))
            yield return ("x-amzn-errormessage", ErrorMessage);
    }
}
