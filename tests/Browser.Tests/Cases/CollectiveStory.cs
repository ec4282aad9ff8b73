using System.IO.Compression;
using System.Text.Json.Nodes;
using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>
/// 集体决策 after a 会签 of two posts, taken up once more after it was issued. The template for that and a matter that runs on it are published first.
/// </summary>
[Collection(AsideCentre.Name)]
public sealed class CollectiveStory(Centre centre)
{
    private const string Matter = "11410702MB9010184T4000102002000";

    [Fact]
    public async Task Two_posts_countersign_the_heads_decide_with_their_minutes_and_a_later_decision_replaces_the_paper()
    {
        var counter = new Counter(centre);
        await PublishAsync(counter);
        var id = await counter.AcceptedAsync(Matter, "M01", "M02", "M03", "M04");
        await counter.CompleteAsync("wsjk-rev1", id, "review", "Passed", "符合设置规划。");

        await using var chief = await Person.ComesAsync(centre);
        await chief.SignInAsync("wsjk-chief");
        await chief.OpenAsync($"/cases/{id}");
        await chief.ChooseAsync("同意");
        await chief.TypeAsync("意见", "程序合法，同意提交集体讨论。");
        await chief.ShowsAsync("case-countersign");
        await chief.KeyAsync("F9");
        await chief.SeesAsync("已提交：会签");
        await chief.SeesAsync("程序合法，同意提交集体讨论。");
        chief.Leaves();
        await counter.CompleteAsync("wsjk-rev2", id, "legalReview", "Agreed", "同意");

        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("wsjk-head");
        await head.OpenAsync($"/cases/{id}");
        await head.ChooseAsync("准予");
        await head.TypeAsync("集体决策纪要编号", "红卫健纪要〔2026〕12号");
        await head.TypeAsync("参加人员", "马国强");
        await head.TypeAsync("意见", "经集体讨论，准予设置。");
        await head.KeyAsync("F9");
        await head.Page.Locator(".case-acts .problem").WaitForAsync();
        head.Expected.Add("400"); // one person is no assembly
        await head.TypeAsync("参加人员", "马国强、周丽、沈建");
        await head.ShowsAsync("case-collective");
        await head.KeyAsync("F9");
        await head.SeesAsync("已提交：集体讨论决定");
        await head.SeesAsync("纪要 红卫健纪要〔2026〕12号，参加：马国强、周丽、沈建");
        head.Leaves();
        await ReplacedAsync(counter, id);
    }

    /// <summary>The heads decide anew: of the first decision anybody reads that it is no longer the one.</summary>
    private async Task ReplacedAsync(Counter counter, string id)
    {
        var first = await counter.PaperAsync(id, "GrantDecision");
        var minutes = new { number = "红卫健纪要〔2026〕13号", attendees = new[] { "马国强", "周丽" } };
        await counter.CompleteAsync("wsjk-head", id, "decide", new { outcome = "Granted", opinion = "更正床位数", minutes });
        await using var citizen = await Citizen.ComesAsync(centre);
        await citizen.Person.OpenAsync($"/verify/{first.Code}");
        await citizen.Person.SeesAsync("真实，但已换发");
        await citizen.Person.SeesAsync("请以新文书为准");
        await citizen.ShowsAsync("verify-replaced");
        citizen.Person.Leaves();
    }

    /// <summary>The legal check becomes a countersign, and what was issued goes before the heads again; 医疗机构设置审批 then runs on it.</summary>
    private static async Task PublishAsync(Counter counter)
    {
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Centre.Root, "Workflows", "Templates", "collective.json")))!;
        var root = definition["root"]!;
        var node = root["activities"]!.AsArray().First(a => (string?)a!["id"] == "legalReview")!.AsObject();
        (node["type"], node["metadata"]!["displayText"]) = ("ApprovalHub.Countersign", "会签");
        node.Remove("reviewers");
        node["posts"] = JsonNode.Parse("""{"typeName":"String[]","expression":{"type":"Object","value":"[\"WSJK-CHIEF\",\"WSJK-REV2\"]"}}""");
        var lines = root["connections"]!.AsArray();
        foreach (var line in lines.Where(c => (string?)c!["source"]!["activity"] == "legalReview").ToList())
        {
            var port = (string?)line!["source"]!["port"];
            if (port == "Return")
                lines.Remove(line);
            else
                line["source"]!["port"] = port == "Passed" ? "Agreed" : "Disagreed";
        }
        Line("issue", "Done")["target"]!["activity"] = "decide";
        Line("decide", "Denied")["target"]!["activity"] = "ready"; // else nothing leads there
        await counter.PublishAsync(definition);
        await counter.ImportMattersAsync(Zip());

        JsonNode Line(string from, string port) => lines.First(c => (string?)c!["source"]!["activity"] == from && (string?)c["source"]!["port"] == port)!;
    }

    private static byte[] Zip()
    {
        using var pack = new MemoryStream();
        using (var zip = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in new[] { "matters.csv", "materials.csv", "special-procedures.csv" })
            {
                var lines = File.ReadAllLines(Path.Combine(Centre.Root, "db", "seed", file));
                using var entry = new StreamWriter(zip.CreateEntry(file).Open());
                foreach (var line in lines)
                    entry.WriteLine(file == "matters.csv" && line.StartsWith(Matter, StringComparison.Ordinal) ? line.Replace("standard,,false,false", "collective,,false,true", StringComparison.Ordinal) : line);
            }
        }
        return pack.ToArray();
    }
}
