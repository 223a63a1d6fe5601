using Swage.Json;
using Swage.Serialization;

namespace Swage.Aws.AwsJson;

/// <summary>The members that any awsJson error may have, whatever its shape.</summary>
/// <param name="IsJson">Whether the body is a JSON object, to its end.</param>
/// <param name="Type"><c>__type</c>.</param>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Message"><c>message</c> or <c>Message</c>; other names for it are members of a shape.</param>
internal readonly record struct JsonErrorBody(bool IsJson, string? Type, string? Code, string? Message)
{
    private static ReadOnlySpan<byte> Names => "__type\ncode\nmessage\nMessage\n"u8;

    /// <summary>Reads what there is; never fails.</summary>
    public static JsonErrorBody Read(ReadOnlySpan<byte> body)
    {
        if (!JsonAnswer.IsObject(body))
            return default;
        try
        {
            string? type = null, code = null, message = null, upper = null;
            var reader = new JsonShapeReader(body);
            var cursor = reader.BeginStructure();
            while (reader.NextMember(Names, ref cursor))
            {
                switch (cursor.Index)
                {
                    case 0:
                        type = Text(ref reader);
                        break;
                    case 1:
                        code = Text(ref reader);
                        break;
                    case 2:
                        message = Text(ref reader);
                        break;
                    default:
                        upper = Text(ref reader);
                        break;
                }
            }

            reader.ReadEnd();
            return new JsonErrorBody(true, type, code, message ?? upper);
        }
        catch (ShapeReadException)
        {
            return default;
        }
    }

    // A code may come as a number; a message that is an object belongs to the error's shape.
    private static string? Text(ref JsonShapeReader reader)
    {
        var value = reader.ReadDocument();
        return value.Kind switch
        {
            DocumentKind.String => value.AsString(),
            DocumentKind.Number => value.ToString(),
            _ => null,
        };
    }
}
