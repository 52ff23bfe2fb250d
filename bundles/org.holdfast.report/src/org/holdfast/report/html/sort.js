(function () {
  'use strict';
  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.order === undefined ? cell.textContent.trim() : Number(cell.dataset.order) || cell.dataset.order;
  }
  function compare(one, other) {
    if (typeof one === 'number' && typeof other === 'number') { return one - other; }
    return String(one).localeCompare(String(other), document.documentElement.lang, { numeric: true });
  }
  function sort(table, column, head) {
    var descending = head.getAttribute('aria-sort') === 'ascending';
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows.sort(function (one, other) {
      var order = compare(key(one, column), key(other, column));
      return descending ? -order : order;
    });
    rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }
  Array.prototype.forEach.call(document.querySelectorAll('table'), function (table) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) { return; }
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, head); });
    });
  });
}());
