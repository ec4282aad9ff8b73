using System.Text.Json.Nodes;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>What two administrators do with a template, as tests say it.</summary>
internal static class TemplateActs
{
    /// <summary>Who draws, and who lets out.</summary>
    public const string Maker = "zwfw-admin1", Second = "zwfw-sup1";

    public static Task<DrawTemplates.Sheet> Draws(this Hub hub, string json, Guid? seen = null) =>
        hub.As(Maker).Ask((DrawTemplates.Handler h) => h.SaveAsync(json, seen, CancellationToken.None));

    public static Task<DrawTemplates.Sheet> Submits(this Hub hub, DrawTemplates.Sheet sheet, DateOnly? from, string? why = "审批提速") =>
        hub.As(Maker).Ask((PublishTemplates.Handler h) => h.SubmitAsync(Of(sheet), from, why, CancellationToken.None));

    public static Task<DrawTemplates.Sheet> LetsOut(this Hub hub, DrawTemplates.Sheet sheet, string by = Second) =>
        hub.As(by).Ask((PublishTemplates.Handler h) => h.PublishAsync(Of(sheet), CancellationToken.None));

    public static Task<DrawTemplates.Sheet> SendsBack(this Hub hub, DrawTemplates.Sheet sheet, string by = Second) =>
        hub.As(by).Ask((PublishTemplates.Handler h) => h.ReturnAsync(Of(sheet), "时限写错", CancellationToken.None));

    /// <summary>Drawn, submitted and let out.</summary>
    public static async Task<DrawTemplates.Sheet> Publishes(this Hub hub, string json, DateOnly from) => await hub.LetsOut(await hub.Submits(await hub.Draws(json), from));

    public static Task Retires(this Hub hub, string id, int version, DateOnly from, string by = Maker) =>
        hub.As(by).Do((RetireTemplates.Handler h) => h.AskAsync(id, version, from, "不再使用", CancellationToken.None));

    public static Task ConfirmsRetirement(this Hub hub, string id, int version, string by = Second) =>
        hub.As(by).Do((RetireTemplates.Handler h) => h.ConfirmAsync(id, version, hub.RequestOf(id, version), CancellationToken.None));

    /// <summary>What is asked of a version, as its page shows it.</summary>
    public static Guid RequestOf(this Hub hub, string id, int version)
    {
        using var db = hub.Db();
        return db.Templates.Single(t => t.Id == id && t.Version == version).RetireRequest ?? Guid.Empty;
    }

    /// <summary>A shipped definition.</summary>
    public static string Shipped(string id) => DemoCentre.Files.Templates.Single(t => t.Contains($"\"definitionId\": \"{id}\"", StringComparison.Ordinal));

    /// <summary>A shipped definition, changed.</summary>
    public static string Shipped(string id, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(Shipped(id))!;
        change(json);
        return json.ToJsonString();
    }

    private static PublishTemplates.Command Of(DrawTemplates.Sheet sheet) => new(sheet.Draft.Id, sheet.Draft.Revision);

    private static Task<bool> Do<THandler>(this Hub hub, Func<THandler, Task> act)
        where THandler : notnull => hub.Ask(async (THandler h) =>
        {
            await act(h);
            return true;
        });
}
