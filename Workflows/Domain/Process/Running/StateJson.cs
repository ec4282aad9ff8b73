using System.Text.Json.Serialization;

namespace ApprovalHub.Domain.Process.Running;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StateData))]
internal sealed partial class StateJson : JsonSerializerContext;
