using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>What was typed into a form, looked at as a whole.</summary>
/// <param name="Values">The values as they are stored: trimmed, numbers without needless digits, nothing empty, in the form's order.</param>
/// <param name="Wrong">What is wrong with what was typed, each with its field.</param>
/// <param name="Missing">What is required, shown and not there.</param>
public sealed record FormReading(JsonObject Values, IReadOnlyList<Refusal> Wrong, IReadOnlyList<Refusal> Missing);
