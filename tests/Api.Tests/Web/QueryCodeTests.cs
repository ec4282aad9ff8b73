using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class QueryCodeTests(HubApp app)
{
    /// <summary>Addresses stand in logs and in the browser's history: a query code in one opens nothing, and one of another case neither.</summary>
    [HubFact]
    public async Task A_query_code_is_said_in_the_header_and_of_the_same_case()
    {
        var (number, code) = await ReceivedAsync();
        var (other, otherCode) = await ReceivedAsync();
        var anybody = app.Anybody();

        foreach (var place in new[] { "", "/promise", "/papers/019a0000-0000-7000-8000-000000000000" })
        {
            var address = $"/api/public/cases/{number}{place}";
            Assert.Equal((HttpStatusCode.BadRequest, "APPLICANT_HEADER_UNREADABLE"), Seen(await anybody.GetAsync($"{address}?code={code}")));
            Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), Seen(await anybody.FollowAsync(address, other, otherCode)));
            Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), Seen(await anybody.GetAsync(address, ("X-Applicant", $"draft {number} {code}"))));
        }
        Assert.Equal(HttpStatusCode.OK, (await anybody.FollowAsync($"/api/public/cases/{number}", number, code)).Status);

        static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
    }

    private async Task<(string Number, string Code)> ReceivedAsync()
    {
        var story = await new Story(app).ReceivedAsync();
        return (story.Last.Of("number")!, story.Last.Of("queryCode")!);
    }
}
