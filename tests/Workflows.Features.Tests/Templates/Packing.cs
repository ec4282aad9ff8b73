using System.IO.Compression;
using System.Text;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>All templates go out in one zip and come back as they were.</summary>
public sealed class Packing
{
    [HubFact]
    public async Task What_went_out_comes_back_unchanged_and_what_was_changed_outside_is_a_draft()
    {
        await using var hub = await OpenAsync();
        var files = Unzip(await hub.As(TemplateActs.Maker).Ask((PackTemplates.Handler h) => h.PackAsync(CancellationToken.None)));

        Assert.Equal(DemoCentre.Files.Templates.Count, files.Count);
        Assert.All(await Unpacks(hub, files), line => Assert.Equal(PackTemplates.State.Unchanged, line.State));

        var changed = files.Select(f => f.Name == "joint.json" ? Item(f.Name, TemplateActs.Shipped("joint", json => json["description"] = "改过")) : f).ToList();
        Assert.Equal("joint", Assert.Single(await Unpacks(hub, changed), line => line.State == PackTemplates.State.Drafted).Id);
        Assert.All(await Unpacks(hub, changed), line => Assert.Equal(PackTemplates.State.Unchanged, line.State));
    }

    [HubFact]
    public async Task A_version_goes_out_until_its_last_day_and_what_came_before_comes_back_unchanged()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped("joint", json => json["description"] = "第二版"), hub.Today);
        await hub.Retires("joint", 2, hub.Today.AddDays(1));
        await hub.ConfirmsRetirement("joint", 2);

        Assert.Contains("第二版", await Joint(hub), StringComparison.Ordinal);
        hub.At("2026-09-21 09:00");
        var first = await Joint(hub);
        Assert.DoesNotContain("第二版", first, StringComparison.Ordinal);
        Assert.Equal(PackTemplates.State.Unchanged, Assert.Single(await Unpacks(hub, [Item("joint.json", first)])).State);
    }

    [HubFact]
    public async Task One_that_is_refused_hinders_no_other()
    {
        await using var hub = await OpenAsync();

        var lines = await Unpacks(hub,
        [
            Item("broken.json", "{"), new PackTemplates.Item("gb.json", new byte[] { 0xFF, 0xFE, 0xC0 }), Item("empty.json", ""),
            Item("joint.json", TemplateActs.Shipped("joint", json => json["description"] = "改过")),
            Item("again.json", TemplateActs.Shipped("joint", json => json["description"] = "又改")),
        ]);

        Assert.Equal(["Refused", "Refused", "Refused", "Drafted", "Refused"], lines.Select(l => l.State.ToString()));
        Assert.Equal(("TEMPLATE_NOT_UTF8", "TEMPLATE_DRAFT_EXISTS"), (lines[1].Why!.Code, lines[4].Why!.Code));
    }

    private static Task<IReadOnlyList<PackTemplates.Line>> Unpacks(Hub hub, IReadOnlyList<PackTemplates.Item> files) =>
        hub.As(TemplateActs.Maker).Ask((PackTemplates.Handler h) => h.UnpackAsync(files, CancellationToken.None));

    private static PackTemplates.Item Item(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static async Task<string> Joint(Hub hub) => Encoding.UTF8.GetString(
        Unzip(await hub.As(TemplateActs.Maker).Ask((PackTemplates.Handler h) => h.PackAsync(CancellationToken.None))).Single(f => f.Name == "joint.json").Bytes.Span);

    private static List<PackTemplates.Item> Unzip(byte[] pack)
    {
        using var zip = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return Item(entry.Name, reader.ReadToEnd());
        })];
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
