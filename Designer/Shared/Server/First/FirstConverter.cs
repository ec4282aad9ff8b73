using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Lets the serializer read the answers of the first view by hand too, so that there is one way to read them.</summary>
internal sealed class FirstConverter<T>(Reading<T> read) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, HubJson.Plain);
}
