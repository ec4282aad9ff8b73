using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Public.Track;

/// <summary>Papers of an applicant's case as files to keep: a phone shows no PDF inside a page.</summary>
public sealed class PublicPapers(IPublicApi api, LocalFiles local, Say say)
{
    public Task SaveAsync(string number, string code, PublicCaseResponse.Paper paper) => SaveAsync(number, code, paper, "pdf");

    /// <summary>版式文件, where its kind is given so.</summary>
    public Task SaveOfdAsync(string number, string code, PublicCaseResponse.Paper paper) => SaveAsync(number, code, paper, "ofd");

    /// <summary>The format is the ending of the file's name and of its media type.</summary>
    private async Task SaveAsync(string number, string code, PublicCaseResponse.Paper paper, string format)
    {
        using var file = await api.PaperAsync(number, paper.Id, HubHeaders.OfCase(number, code), format);
        await local.SaveAsync($"{say.Of("Paper", paper.Kind)} {paper.Number}.{format}", $"application/{format}", await file.ReadAsByteArrayAsync());
    }

    /// <summary>收件凭证 of a case that was just received.</summary>
    public async Task SaveReceiptAsync(string number, string code)
    {
        var seen = await api.TrackAsync(number, HubHeaders.OfCase(number, code));
        await SaveAsync(number, code, seen.Papers.First(paper => paper.Kind == "Receipt"));
    }
}
