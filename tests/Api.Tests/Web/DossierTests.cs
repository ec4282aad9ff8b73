using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>案卷 and OFD of a running hub, by the real press.</summary>
[Collection(OneHub.Name)]
public sealed class DossierTests(HubApp app)
{
    [HubFact]
    public async Task A_dossier_of_one_paper_and_of_many_holds_them_all_with_bookmarks()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        var clerk = await app.As("zwfw-win01");
        Assert.Equal("DOSSIER_REASON_MISSING", (await clerk.GetAsync($"/api/cases/{story.Id}/dossier")).Code);
        await HoldsAsync(clerk, story.Id, 1);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        await HoldsAsync(clerk, story.Id, 4);

        var log = (await clerk.GetAsync($"/api/cases/{story.Id}/prints")).Json.EnumerateArray().Where(line => line.GetProperty("way").GetString() == "InDossier").ToList();
        Assert.Equal(5, log.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("gajj-rev1")).GetAsync($"/api/cases/{story.Id}/dossier?reason=x")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().GetAsync($"/api/cases/{story.Id}/dossier?reason=x")).Status);
    }

    [HubFact]
    public async Task The_notice_is_given_as_ofd_with_the_text_of_its_pdf_to_staff_and_to_the_applicant()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        var (number, code) = (story.Last.Of("number")!, story.Last.Of("queryCode")!);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var clerk = await app.As("zwfw-win01");
        var papers = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray().ToDictionary(p => p.GetProperty("kind").GetString()!);
        var (notice, receipt) = (papers["AcceptanceNotice"].GetProperty("id").GetString(), papers["Receipt"].GetProperty("id").GetString());
        Assert.True(papers["AcceptanceNotice"].GetProperty("ofd").GetBoolean());
        Assert.False(papers["Receipt"].GetProperty("ofd").GetBoolean());

        var ofd = await clerk.GetAsync($"/api/papers/{notice}?format=ofd");
        var applicants = await app.Anybody().FollowAsync($"/api/public/cases/{number}/papers/{notice}?format=ofd", number, code);
        using var pdf = PdfDocument.Open((await clerk.GetAsync($"/api/papers/{notice}?reason=x")).Bytes);

        Assert.Equal("application/ofd", ofd.Content.ContentType!.MediaType);
        Assert.EndsWith(".ofd", Uri.UnescapeDataString(ofd.Content.ContentDisposition!.FileNameStar!), StringComparison.Ordinal);
        Assert.Equal(ofd.Bytes, applicants.Bytes);
        var known = await app.Anybody().GetAsync($"/api/verify/files/{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(applicants.Bytes))}");
        Assert.Equal(papers["AcceptanceNotice"].GetProperty("number").GetString(), known.Of("number"));
        Assert.Equal(string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)), TextOf(ofd.Bytes));
        Assert.Equal("PAPER_NOT_AS_OFD", (await clerk.GetAsync($"/api/papers/{receipt}?format=ofd")).Code);
        Assert.Equal("PAPER_FORMAT_UNKNOWN", (await clerk.GetAsync($"/api/papers/{notice}?format=docx")).Code);
        Assert.Equal(["Ofd", "OfdByApplicant", "Printed"], (await clerk.GetAsync($"/api/cases/{story.Id}/prints")).Json.EnumerateArray().Select(line => line.GetProperty("way").GetString()!).Order());
    }

    private static async Task HoldsAsync(HubClient clerk, string id, int count)
    {
        var lines = (await clerk.GetAsync($"/api/cases/{id}/papers")).Json.EnumerateArray().ToList();
        Assert.Equal(count, lines.Count);
        var answer = await clerk.GetAsync($"/api/cases/{id}/dossier?reason=x");
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal("application/pdf", answer.Content.ContentType!.MediaType);
        using var dossier = PdfDocument.Open(answer.Bytes);
        var pages = dossier.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal)).ToList();
        Assert.True(dossier.TryGetBookmarks(out var bookmarks));
        var roots = bookmarks.Roots.Cast<DocumentBookmarkNode>().ToList();
        Assert.Equal(count + 2, roots.Count);
        foreach (var (line, root) in lines.OrderBy(line => line.GetProperty("issuedAt").GetDateTimeOffset()).ThenBy(line => line.GetProperty("id").GetString()).Zip(roots.Skip(2)))
        {
            var number = line.GetProperty("number").GetString()!;
            using var paper = PdfDocument.Open((await clerk.GetAsync($"/api/papers/{line.GetProperty("id")}?view=true")).Bytes);
            Assert.EndsWith(number, root.Title, StringComparison.Ordinal);
            Assert.Contains(number, pages[root.PageNumber - 1], StringComparison.Ordinal);
            Assert.All(Enumerable.Range(1, paper.NumberOfPages), page => Assert.StartsWith(
                string.Concat(paper.GetPage(page).Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal), pages[root.PageNumber - 2 + page], StringComparison.Ordinal));
        }

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"共{count}件，{pages.Count - roots[2].PageNumber + 1}页"), pages[0], StringComparison.Ordinal);
    }

    private static string TextOf(byte[] ofd)
    {
        using var zip = new ZipArchive(new MemoryStream(ofd));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(entry => entry.Name == "Content.xml"))
        {
            using var content = entry.Open();
            foreach (var code in XDocument.Load(content).Descendants().Where(element => element.Name.LocalName == "TextCode"))
                text.Append(code.Value);
        }

        return text.ToString();
    }
}
