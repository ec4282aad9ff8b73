using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Api.Endpoints.Public;

/// <summary>
/// The staff know query codes, from receipts and slips; none of them rates in an applicant's place (国办发〔2019〕51号; GB/T 39734-2020: 不得强迫或者干扰评价). A browser in
/// which one of them is signed in is not the applicant's: it is refused, and the attempt is in the log.
/// </summary>
internal static partial class RatingGuard
{
    /// <summary>Refuses <c>RATING_NOT_YOURS</c> where somebody of the staff is signed in.</summary>
    public static void MustNotBeStaff(HttpContext http, string number)
    {
        if (http.RequestServices.GetRequiredService<ICurrentUser>().PersonId is not { } person)
            return;
        Tried(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("ApprovalHub.Ratings"), person, number);
        throw Refusal.Forbidden("RATING_NOT_YOURS", "国办发〔2019〕51号").Throwable();
    }

    [LoggerMessage(LogLevel.Warning, "已登录的工作人员 {Person} 试图在查询页评价办件 {Number}，已拒绝。 Somebody of the staff who was signed in tried to rate a case on the status page; refused.")]
    private static partial void Tried(ILogger log, Guid person, string number);
}
