using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class NoticeTests(HubApp app)
{
    private static readonly string[] Red = ["Red"], Moon = ["Moon"], Reminder = ["Reminder"];

    [HubFact]
    public async Task A_new_item_rings_the_head_s_bell_and_nobody_else_s()
    {
        var (head, other) = (await app.As("scjg-head"), await app.As("wsjk-rev1"));
        var before = Unread(await head.GetAsync("/api/notices/count"));
        var item = (await (await app.As("zwfw-sup1")).ActAsync("/api/supervision/items", new { rule = "OffSystem", department = "SCJG", words = "抽查发现体外办理" }))
            .Json.GetProperty("item").GetProperty("id").GetString();

        Assert.Equal(before + 1, Unread(await head.GetAsync("/api/notices/count")));
        var line = (await head.GetAsync("/api/notices?unread=true&take=1")).Json.GetProperty("items")[0];
        Assert.Equal(("Item.Opened", "Item", item), (line.GetProperty("code").GetString(), line.GetProperty("kind").GetString(), line.GetProperty("itemId").GetString()));
        var id = line.GetProperty("id").GetString();
        Assert.DoesNotContain((await other.GetAsync("/api/notices")).Json.GetProperty("items").EnumerateArray(), l => l.GetProperty("id").GetString() == id);

        _ = await other.PostAsync("/api/notices/read", new { ids = new[] { id } });
        Assert.Equal(before + 1, Unread(await head.GetAsync("/api/notices/count")));
        Assert.Equal(before, Unread(await head.PostAsync("/api/notices/read", new { ids = new[] { id } })));
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().GetAsync("/api/notices")).Status);
    }

    [HubFact]
    public async Task Settings_are_kept_and_a_duty_stays_on()
    {
        var mine = await app.As("scjg-rev2");
        var duty = await mine.PutAsync("/api/notices/settings", new { emailOn = false, emailKinds = Array.Empty<string>(), muted = Red });
        Assert.Equal((HttpStatusCode.Conflict, "NOTICE_IS_DUTY"), (duty.Status, duty.Code));
        Assert.Equal("NOTICE_KIND_UNKNOWN", (await mine.PutAsync("/api/notices/settings", new { emailOn = false, emailKinds = Array.Empty<string>(), muted = Moon })).Code);

        var chosen = await mine.PutAsync("/api/notices/settings", new { email = "rev2@example.com", emailOn = true, emailKinds = Red, muted = Reminder });
        Assert.Equal(HttpStatusCode.OK, chosen.Status);
        var read = (await mine.GetAsync("/api/notices/settings")).Json;
        Assert.Equal("rev2@example.com", read.GetProperty("settings").GetProperty("email").GetString());
        Assert.Contains(read.GetProperty("duties").EnumerateArray(), d => d.GetString() == "Item");
    }

    [HubTheory]
    [InlineData("/api/notices?after=x", "CURSOR_UNREADABLE")]
    [InlineData("/api/notices?take=0", "TAKE_OUT_OF_RANGE")]
    [InlineData("/api/messages?state=Lost", "MESSAGE_STATE_UNKNOWN")]
    public async Task Nonsense_is_refused_by_name(string path, string code) => Assert.Equal(code, (await (await app.As("zwfw-admin1")).GetAsync(path)).Code);

    [HubFact]
    public async Task Only_administrators_look_after_messages()
    {
        Assert.Equal("ADMINISTRATORS_ONLY", (await (await app.As("scjg-head")).GetAsync("/api/messages")).Code);
        Assert.Equal(HttpStatusCode.OK, (await (await app.As("zwfw-admin1")).GetAsync("/api/messages?state=Pending")).Status);
        Assert.Equal("ADMINISTRATORS_ONLY", (await (await app.As("scjg-head")).PostAsync("/api/messages/retry", new { })).Code);
        Assert.True((await (await app.As("zwfw-admin1")).PostAsync("/api/messages/retry", new { })).Json.GetProperty("count").GetInt32() >= 0);
        Assert.Equal("MESSAGE_UNKNOWN", (await (await app.As("zwfw-admin1")).PostAsync($"/api/messages/{Guid.CreateVersion7()}/retry", new { })).Code);
    }

    private static int Unread(HubClient.Answer answer) => answer.Json.GetProperty("unread").GetInt32();
}
