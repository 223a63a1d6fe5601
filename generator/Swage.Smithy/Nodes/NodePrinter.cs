using System.Globalization;
using System.Text;

namespace Swage.Smithy;

/// <summary>Prints node values as JSON on one line: for messages and for files.</summary>
public static class NodePrinter
{
    /// <summary>The JSON text of a value; numbers as they were written.</summary>
    public static string Print(Node node)
    {
        var builder = new StringBuilder();
        Append(builder, node);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, Node node)
    {
        switch (node)
        {
            case StringNode text:
                AppendString(builder, text.Value);
                break;
            case ShapeIdNode name:
                AppendString(builder, name.Text);
                break;
            case NumberNode number:
                builder.Append(number.Text);
                break;
            case BooleanNode boolean:
                builder.Append(boolean.Value ? "true" : "false");
                break;
            case ArrayNode array:
                builder.Append('[');
                for (var i = 0; i < array.Elements.Count; i++)
                {
                    if (i > 0)
                        builder.Append(',');
                    Append(builder, array.Elements[i]);
                }

                builder.Append(']');
                break;
            case ObjectNode map:
                builder.Append('{');
                for (var i = 0; i < map.Members.Count; i++)
                {
                    if (i > 0)
                        builder.Append(',');
                    AppendString(builder, map.Members[i].Key.Value);
                    builder.Append(':');
                    Append(builder, map.Members[i].Value);
                }

                builder.Append('}');
                break;
            default:
                builder.Append("null");
                break;
        }
    }

    private static void AppendString(StringBuilder builder, string text)
    {
        builder.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                default:
                    if (c < ' ' || char.IsSurrogate(c))
                        builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else
                        builder.Append(c);
                    break;
            }
        }

        builder.Append('"');
    }
}
