using System.Text.Json;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Reads a value at which the reader stands.</summary>
internal delegate T Reading<T>(ref Utf8JsonReader json);
