using System.Net;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Public;

/// <summary>验真: where the QR code of a paper leads. What is told of a paper is told to anybody; nothing of its applicant is.</summary>
public sealed partial class VerifyPage(IPaperApi papers, NavigationManager navigation)
{
    private string typed = "", number = "";

    /// <summary>What the QR code ends with.</summary>
    [Parameter]
    public string? Code { get; set; }

    /// <summary>The code itself, or the last part of the address that was pasted.</summary>
    internal static string CodeOf(string typed)
    {
        var text = typed.Trim();
        var path = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsolutePath : text;
        return path.TrimEnd('/').Split('/')[^1].Trim();
    }

    private void Go()
    {
        if (CodeOf(typed) is { Length: > 0 } code)
            navigation.NavigateTo($"/verify/{Uri.EscapeDataString(code)}");
    }

    /// <summary>A code that no paper has is an answer too, not a fault.</summary>
    private async Task<Answer> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return new Answer(await papers.VerifyAsync(Code!, cancellation));
        }
        catch (HubProblem problem) when (problem.Status == HttpStatusCode.NotFound)
        {
            return new Answer(null);
        }
    }

    private bool? Compared(VerifyResponse paper) => string.IsNullOrWhiteSpace(number) ? null : Bare(number) == Bare(paper.Number);

    /// <summary>Brackets and spaces are typed as the keyboard has them.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private sealed record Answer(VerifyResponse? Paper);
}
