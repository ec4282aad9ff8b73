using System.Diagnostics;
using System.Text.Json.Nodes;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace ApprovalHub.Browser.Tests;

/// <summary>A draft of 120 steps under somebody's hands. The times are told, since they are the machine's.</summary>
[Collection(OneCentre.Name)]
public sealed class BigTreeTests(Centre centre, ITestOutputHelper told)
{
    private const int Size = 120, Tries = 5, Keys = 20;

    [Fact]
    public async Task A_draft_of_120_steps_opens_and_is_edited_by_keyboard()
    {
        await DrawAsync(new Counter(centre));
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        var boxes = admin.Page.Locator(".tree-box");
        var opened = new List<TimeSpan>();
        for (var at = 0; at < Tries; at++)
        {
            await admin.OpenAsync("/templates");
            await admin.SeesAsync("流程模板");
            opened.Add(await TimeAsync(async () =>
            {
                await admin.OpenAsync("/templates/big-tree/draft");
                await boxes.Nth(Size - 1).WaitForAsync();
            }));
        }

        await admin.Page.Locator("[data-spot='start']").FocusAsync();
        var moved = await TimeAsync(async () =>
        {
            for (var key = 0; key < Keys; key++)
                await admin.KeyAsync("ArrowDown");
            await Assertions.Expect(admin.Page.Locator("[data-spot='start']")).Not.ToBeFocusedAsync();
        });
        await admin.Page.Locator("[data-spot='added60']").ClickAsync();
        await admin.Field("名称").FillAsync("第六十步");
        var named = await TimeAsync(async () =>
        {
            await admin.KeyAsync("Tab");
            await Assertions.Expect(admin.Page.Locator("[data-spot='added60']")).ToContainTextAsync("第六十步");
        });
        await admin.SeesAsync("已保存");

        told.WriteLine($"a draft of {await boxes.CountAsync()} steps, from the address to the last step: {string.Join(", ", opened.Order().Select(one => $"{one.TotalSeconds:0.00}"))} s");
        told.WriteLine($"a key on the tree {moved.TotalMilliseconds / Keys:0} ms, a step's new name {named.TotalMilliseconds:0} ms");
        admin.Leaves();
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }

    /// <summary>The shipped template with reviews put into a line of it, one below the other, until there are 120 steps.</summary>
    private static async Task DrawAsync(Counter counter)
    {
        var shipped = await counter.ReadAsync("zwfw-admin1", "/api/templates/standard/1");
        var json = JsonNode.Parse(shipped.GetRawText())!;
        (json["definitionId"], json["name"]) = ("big-tree", "一百二十步");
        var (steps, lines) = (json["root"]!["activities"]!.AsArray(), json["root"]!["connections"]!.AsArray());
        var first = lines.First(l => (string?)l!["source"]!["activity"] == "start")!;
        var after = (string)first["target"]!["activity"]!;
        var count = Size - steps.Count;
        first["target"]!["activity"] = "added1";
        for (var n = 1; n <= count; n++)
        {
            steps.Add(JsonNode.Parse($$$"""{"id":"added{{{n}}}","type":"ApprovalHub.Review","version":1,"limit":{"typeName":"String","expression":{"type":"Literal","value":"1 WorkDay"}},"metadata":{"displayText":"审查{{{n}}}"}}"""));
            foreach (var port in new[] { "Passed", "Failed" })
                lines.Add(JsonNode.Parse($$$"""{"source":{"activity":"added{{{n}}}","port":"{{{port}}}"},"target":{"activity":"{{{(n == count ? after : $"added{n + 1}")}}}","port":"In"}}"""));
        }

        await counter.PutAsync("zwfw-admin1", "/api/template-drafts", new { definition = json });
    }
}
