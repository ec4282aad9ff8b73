using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Server;

/// <summary>The server said no, or could not be reached: the stable code, what is wrong in the reader's language, and what to do next.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The word of RFC 9457, which pages read far more often than they throw.")]
public sealed class HubProblem : Exception
{
    /// <summary>Code of what never reached the server.</summary>
    public const string Away = "SERVER_AWAY";

    public HubProblem(string code, string text, string? next = null, HttpStatusCode? status = null, string? ground = null, Exception? inner = null)
        : base(text, inner) => (Code, Next, Status, Ground) = (code, next, status, ground);

    /// <summary>Stable, for example <c>CASE_CHANGED</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong.</summary>
    public string Text => Message;

    /// <summary>What to do next, or null.</summary>
    public string? Next { get; }

    /// <summary>The article on which a refusal rests, or null.</summary>
    public string? Ground { get; }

    /// <summary>What is wrong with a file that was brought, by row and column.</summary>
    public IReadOnlyList<ImportResponse.Fault> Faults { get; private init; } = [];

    /// <summary>What is wrong with a form, field by field.</summary>
    public IReadOnlyList<RefusedPart> Parts { get; private init; } = [];

    /// <summary>Null when the server was not reached.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>Somebody was faster: the case is not any more what the page shows.</summary>
    public bool IsConflict => Status is HttpStatusCode.PreconditionFailed || Code is "TASK_TAKEN" or "TASK_DONE" or "CASE_CHANGED" or "ITEM_CHANGED" or "REPORT_CHANGED";

    public bool IsAway => Code == Away;

    /// <summary>Something answered that was not the server, as a proxy does, or an answer that nobody can read.</summary>
    public bool IsBare => Code.StartsWith("HTTP_", StringComparison.Ordinal);

    /// <summary>The session has ended.</summary>
    public bool IsSignedOut => Code == "NOT_SIGNED_IN";

    /// <summary>Reads a problem (RFC 9457); an answer that is none, as a proxy's, becomes a problem with its status as code.</summary>
    public static async Task<HubProblem> ReadAsync(HttpResponseMessage response)
    {
        return Of(await response.Content.ReadAsStringAsync(), response.StatusCode);
    }

    internal static HubProblem Of(string text, HttpStatusCode status)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } root && Of(root, "code") is { } code)
                return new HubProblem(code, Of(root, "detail") ?? code, Of(root, "next"), status, Of(root, "ground")) { Faults = FaultsOf(root), Parts = PartsOf(root, code) };
        }
        catch (JsonException fault)
        {
            return Bare(status, fault);
        }
        return Bare(status, null);
    }

    private static HubProblem Bare(HttpStatusCode status, Exception? fault) => new($"HTTP_{(int)status}", $"HTTP {(int)status}", null, status, null, fault);

    private static IReadOnlyList<ImportResponse.Fault> FaultsOf(JsonElement root) =>
        root.TryGetProperty("faults", out var faults) && Of(root, "code") == "IMPORT_FAULTY" ? faults.Deserialize<IReadOnlyList<ImportResponse.Fault>>(HubJson.Options) ?? [] : [];

    private static IReadOnlyList<RefusedPart> PartsOf(JsonElement root, string code) =>
        root.TryGetProperty("faults", out var parts) && code.StartsWith("FORM_", StringComparison.Ordinal) ? parts.Deserialize<IReadOnlyList<RefusedPart>>(HubJson.Options) ?? [] : [];

    private static string? Of(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
