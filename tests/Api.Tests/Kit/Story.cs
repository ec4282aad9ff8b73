using System.Net;
using System.Text.Json;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>A case on its way, told in the words of the counter.</summary>
public sealed class Story(HubApp app)
{
    public const string Food = "11410702MB9010010H4000101001000";
    public const string Instant = "11410702MB9010010H4000101002000";

    public static object Person { get; } = new
    {
        kind = "Person",
        name = "张三",
        idNumber = "410702199003072519",
        phone = "13812345678",
        address = "新乡市红旗区平原路100号",
    };

    public string Id { get; private set; } = "";

    public HubClient.Answer Last { get; private set; } = null!;

    public static object[] Materials(params string[] codes) =>
        [.. codes.Select(code => new { code, originals = 1, copies = 0, way = "Paper" })];

    /// <summary>Received at the counter, complete but for what is named as missing, not accepted yet.</summary>
    public async Task<Story> ReceivedAsync(string matter = Food, params string[] missing)
    {
        var codes = matter == Food ? new[] { "M01", "M02", "M03", "M04", "M05" } : ["M01", "M02", "M03"];
        var materials = Materials([.. codes.Except(missing)]);
        Last = await (await app.As("zwfw-win01")).ActAsync("/api/cases", new { matterCode = matter, applicant = Person, materials });
        Assert.True(Last.Status == HttpStatusCode.Created, Last.Text);
        Id = Last.Of("caseId")!;
        return this;
    }

    /// <summary>Goes on with a case that was received elsewhere.</summary>
    public void Take(HubClient.Answer received) => (Last, Id) = (received, received.Of("caseId")!);

    public async Task<HubClient.Answer> CompleteAsync(string account, string node, object answer)
    {
        var client = await app.As(account);
        return Last = await client.ActAsync($"/api/cases/{Id}/tasks/{await TaskAsync(client, node)}/complete", OnRecord.With(answer));
    }

    /// <summary>Completes and expects it to go well.</summary>
    public async Task<Story> DoesAsync(string account, string node, object answer)
    {
        await CompleteAsync(account, node, answer);
        Assert.True(Last.Status == HttpStatusCode.OK, Last.Text);
        return this;
    }

    public async Task<string> TaskAsync(HubClient client, string node)
    {
        var file = await client.GetAsync($"/api/cases/{Id}");
        Assert.True(file.Status == HttpStatusCode.OK, file.Text);
        return file.Json.GetProperty("tasks").EnumerateArray()
            .First(t => t.GetProperty("state").GetString() == "Open" && Is(t, node)).GetProperty("id").GetString()!;
    }

    private static bool Is(JsonElement task, string node) =>
        task.GetProperty("nodeId").GetString() == node || task.GetProperty("key").GetString() == node;
}
