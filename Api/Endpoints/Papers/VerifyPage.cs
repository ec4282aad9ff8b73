using System.Text.Encodings.Web;
using System.Text.Unicode;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Papers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Endpoints.Papers;

/// <summary>Where the QR code of a paper leads (验真): a small page without scripts and without anything personal.</summary>
internal static class VerifyPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<ContentHttpResult> ReadAsync(string code, VerifyPaper.Handler handler, CancellationToken cancellation)
    {
        try
        {
            var paper = await handler.HandleAsync(code, cancellation);
            return Page("文书真实有效", StatusCodes.Status200OK, $"""
                <dl>
                <dt>文书</dt><dd>{Safe(PaperNames.Of(paper.Kind))}</dd>
                <dt>文号</dt><dd>{Safe(paper.Number)}</dd>
                <dt>事项</dt><dd>{Safe(paper.MatterName)}</dd>
                <dt>制发机关</dt><dd>{Safe(paper.DepartmentName)}</dd>
                <dt>制发时间</dt><dd>{Safe(ShanghaiTime.Text(paper.IssuedOn))}</dd>
                </dl>
                <p>请核对纸面上的文号与本页是否一致；不一致的，请拨打文书上的咨询电话。</p>
                """);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Missing)
        {
            return Page("未查到该文书", StatusCodes.Status404NotFound, "<p>请确认网址完整，或重新扫描文书上的二维码；仍查不到的，请联系制发机关核实。</p>");
        }
    }

    private static ContentHttpResult Page(string title, int status, string body) => TypedResults.Content(
        $$"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{title}} · 文书验真</title>
        <style>body{font:1.1rem/1.6 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}dt{color:#555}dd{margin:0 0 .8rem}</style>
        </head>
        <body>
        <h1>{{title}}</h1>
        {{body}}
        </body>
        </html>

        """, "text/html; charset=utf-8", statusCode: status);

    private static string Safe(string text) => Html.Encode(text);
}
