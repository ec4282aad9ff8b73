using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddRungsSince : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Since",
                table: "LadderRungs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ReadAt",
                table: "Notices",
                column: "ReadAt",
                filter: "\"ReadAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PromisedOverdueAt_Id",
                table: "Cases",
                columns: new[] { "PromisedOverdueAt", "Id" },
                filter: "\"PromisedOverdueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CaseEvents_Redated",
                table: "CaseEvents",
                column: "At",
                filter: "\"Kind\" = 'Redated'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Notices_ReadAt",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Cases_PromisedOverdueAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_CaseEvents_Redated",
                table: "CaseEvents");

            migrationBuilder.DropColumn(
                name: "Since",
                table: "LadderRungs");
        }
    }
}
