using System.Text;
using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Writes a drawing: the frame to the letter, every step and line that was not edited as it was read, in its place.</summary>
public static class DrawingWriter
{
    public static string Text(Drawing drawing)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, DrawingJson.Writing))
            Object(writer, drawing.Frame, "root", root => Object(writer, root, "activities", _ => Steps(writer, drawing), "connections", _ => Lines(writer, drawing)));
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static JsonElement Element(Drawing drawing) => DrawingJson.Parse(Text(drawing));

    private static void Object(Utf8JsonWriter writer, JsonElement element, string name, Action<JsonElement> write, string? other = null, Action<JsonElement>? writeOther = null)
    {
        var missing = other;
        writer.WriteStartObject();
        foreach (var member in element.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (Is(member.Name, name))
                write(member.Value);
            else if (other is not null && Is(member.Name, other))
            {
                missing = null;
                writeOther!(member.Value);
            }
            else
                member.Value.WriteTo(writer);
        }
        if (missing is not null)
        {
            writer.WritePropertyName(missing);
            writeOther!(element);
        }
        writer.WriteEndObject();
    }

    private static bool Is(string given, string name) => given == name || (given.Length == name.Length && char.ToLowerInvariant(given[0]) == name[0] && given[1..] == name[1..]);

    private static void Steps(Utf8JsonWriter writer, Drawing drawing)
    {
        writer.WriteStartArray();
        foreach (var step in drawing.Steps)
            step.Json.WriteTo(writer);
        writer.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter writer, Drawing drawing)
    {
        writer.WriteStartArray();
        foreach (var line in drawing.Lines)
        {
            if (line.Json is { } json)
                json.WriteTo(writer);
            else
                New(writer, line);
        }
        writer.WriteEndArray();
    }

    private static void New(Utf8JsonWriter writer, DrawnLine line)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("source");
        writer.WriteString("activity", line.From);
        writer.WriteString("port", line.Port);
        writer.WriteEndObject();
        writer.WriteStartObject("target");
        writer.WriteString("activity", line.To);
        writer.WriteString("port", "In");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
