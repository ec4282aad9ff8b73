using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>Numbers of people do not travel in addresses, which logs and histories keep.</summary>
[Collection(OneHub.Name)]
public sealed class FindTests(HubApp app)
{
    [HubTheory]
    [InlineData("/api/cases?q=", "zwfw-win01")]
    [InlineData("/api/inbox?tab=mine&q=", "zwfw-win01")]
    [InlineData("/api/dispatch/ready?q=", "zwfw-out1")]
    public async Task An_identity_number_in_an_address_is_refused_and_in_the_header_found(string list, string account)
    {
        var person = await app.As(account);

        foreach (var number in new[] { "410702199003072519", "41070219881212402x", "91350100M000100Y43", "13812345678", "138-1234-5678", "91410702MACQXKTH7P", "410702900307251" })
        {
            var refused = await person.GetAsync(list + number);
            Assert.Equal((HttpStatusCode.BadRequest, "IDENTITY_IN_ADDRESS"), (refused.Status, refused.Code));
            Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(list, ("X-Find", number))).Status);
        }
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(list + Uri.EscapeDataString("张三"))).Status);
        Assert.Equal("CURSOR_UNREADABLE", (await person.GetAsync($"{list}&after=1.{Guid.Empty:N}")).Code);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(list + "11410702MB9010010H4000101001000202609180001")).Status);
    }
}
