(function () {
  'use strict';
  function key(row, column) {
    var cell = row.cells[column];
    var mark = cell.querySelector('.mark');
    var order = cell.dataset.order;
    if (order !== undefined) { return isNaN(order) ? order : Number(order); }
    return cell.textContent.slice(mark ? mark.textContent.length : 0).trim();
  }
  function compare(one, other) {
    if (typeof one !== typeof other) { return typeof one === 'number' ? -1 : 1; }
    if (typeof one === 'number') { return one - other; }
    return one.localeCompare(other, document.documentElement.lang, { numeric: true });
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
    if (!table.tHead || !(table.tBodies[0].rows.length > 1)) { return; } // no sign of markup: the page is XML as well
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.title = document.getElementById('report').dataset.sort;
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, head); });
    });
  });
}());
