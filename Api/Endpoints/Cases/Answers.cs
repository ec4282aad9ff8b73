using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Features.Acts;
using AutoMapper;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>Answers what an act led to, with the new revision as <c>ETag</c>.</summary>
internal static class Answers
{
    public static async Task<Ok<ActResponse>> AsOk(this Task<ActAnswer> act, HttpContext http, IMapper mapper)
    {
        var answer = await act;
        http.Response.Headers.ETag = ActGuard.Tag(answer.Revision);
        return TypedResults.Ok(mapper.Map<ActResponse>(answer));
    }

    public static async Task<Created<ActResponse>> AsCreated(this Task<ActAnswer> act, HttpContext http, IMapper mapper)
    {
        var answer = await act;
        http.Response.Headers.ETag = ActGuard.Tag(answer.Revision);
        return TypedResults.Created($"/api/cases/{answer.CaseId}", mapper.Map<ActResponse>(answer));
    }
}
